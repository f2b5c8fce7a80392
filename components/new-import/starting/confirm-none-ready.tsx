import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { formatCount } from '@/components/ui/format-number';

/** Asks before an import that will create nothing: somebody may still want its list of failures. */
export function ConfirmNoneReady({
  bad,
  open,
  onOpenChange,
  onConfirm,
}: {
  bad: number;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onConfirm: () => void;
}) {
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={
        bad === 1
          ? 'The only row cannot become a delivery'
          : `None of the ${formatCount(bad)} rows can become a delivery`
      }
      confirmLabel="Import anyway"
      onConfirm={onConfirm}
      tone="primary"
    >
      <p>Import anyway to get the list of failures? No deliveries will be created.</p>
    </ConfirmDialog>
  );
}
