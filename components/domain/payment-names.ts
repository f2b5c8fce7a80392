import type { Import } from '@/lib/imports/import-schemas';

export const payerNames: Record<Import['payer_type'], string> = { sender: 'Sender', receiver: 'Receiver' };

export const paymentNames: Record<Import['payment_method'], string> = {
  wallet: 'Wallet',
  cod: 'Cash on delivery',
  card: 'Card',
  cash: 'Cash',
  bank_transfer: 'Bank transfer',
};
