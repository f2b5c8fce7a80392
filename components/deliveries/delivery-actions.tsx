'use client';

import { Ban, Pencil, Truck } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EditDeliveryDialog } from '@/components/deliveries/edit-delivery-dialog';
import { cancelDelivery, dispatchDelivery } from '@/components/deliveries/queries';
import { useDeliveryChange } from '@/components/deliveries/use-delivery-change';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { MutationProblem } from '@/components/ui/mutation-problem';
import { useFocusRescue } from '@/components/ui/rescue-focus';
import { TickBox } from '@/components/ui/tick-box';
import { useToasts } from '@/components/ui/toasts';
import { useDialogChoice } from '@/components/ui/use-dialog-choice';
import type { Delivery } from '@/lib/deliveries/delivery-schemas';

type Question = 'edit' | 'dispatch' | 'cancel';

/** What can be done with a delivery that has not left; nothing once it has, or is cancelled. */
export function DeliveryActions({ delivery }: { delivery: Delivery }) {
  const t = useTranslations('deliveries.deliveryActions');
  const { dialog, openDialog } = useDialogChoice<Question>();
  const isOver = delivery.status === 'dispatched' || delivery.status === 'cancelled';
  // The button that asked has the focus back by then, and goes when the page hears what its action did.
  useFocusRescue(isOver);
  // A dialog stays while it disappears from the screen, though its action has ended the delivery's life.
  if (isOver && !dialog) return null;
  return (
    <>
      <Button icon={<Pencil />} onClick={() => openDialog('edit')}>
        {t('edit')}
      </Button>
      <Button icon={<Truck />} onClick={() => openDialog('dispatch')}>
        {t('dispatch')}
      </Button>
      <Button variant="danger-quiet" icon={<Ban />} onClick={() => openDialog('cancel')}>
        {t('cancel')}
      </Button>
      {dialog?.choice === 'edit' ? <EditDeliveryDialog delivery={delivery} {...dialog} /> : null}
      {dialog?.choice === 'dispatch' ? <DispatchDialog delivery={delivery} {...dialog} /> : null}
      {dialog?.choice === 'cancel' ? <CancelDialog delivery={delivery} {...dialog} /> : null}
    </>
  );
}

interface QuestionProps {
  delivery: Delivery;
  onClosed: () => void;
}

function DispatchDialog({ delivery, onClosed }: QuestionProps) {
  const t = useTranslations('deliveries.deliveryActions.dispatchDialog');
  const toasts = useToasts();
  const dispatch = useDeliveryChange(
    delivery.id,
    (tenantId) => dispatchDelivery(tenantId, delivery.id),
    () => {
      onClosed();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClosed}
      title={t('title')}
      confirmLabel={t('confirm')}
      cancelLabel={t('notYet')}
      tone="primary"
      busy={dispatch.isPending}
      onConfirm={() => dispatch.mutate(undefined)}
      error={<MutationProblem error={dispatch.error} />}
    >
      <p>{t('consequence')}</p>
    </ConfirmDialog>
  );
}

function CancelDialog({ delivery, onClosed }: QuestionProps) {
  const t = useTranslations('deliveries.deliveryActions.cancelDialog');
  const toasts = useToasts();
  const [freesReference, setFreesReference] = useState(false);
  const cancel = useDeliveryChange(
    delivery.id,
    (tenantId) => cancelDelivery(tenantId, delivery.id, freesReference),
    () => {
      onClosed();
      toasts.add({ title: t('done') });
    },
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClosed}
      title={t('title')}
      confirmLabel={t('confirm')}
      cancelLabel={t('keep')}
      busy={cancel.isPending}
      onConfirm={() => cancel.mutate(undefined)}
      error={<MutationProblem error={cancel.error} />}
    >
      <p>{t('consequence')}</p>
      {delivery.external_reference_id === null ? null : (
        <TickBox
          isOn={freesReference}
          onChange={setFreesReference}
          label={t.rich('freeReference', {
            b: (reference) => <bdi>{reference}</bdi>,
            reference: delivery.external_reference_id,
          })}
          hint={t('otherwise')}
        />
      )}
    </ConfirmDialog>
  );
}
