/** How an import reached Lading: as a spreadsheet that a person uploaded, or as a batch that an ERP posted. */
export const channels = ['spreadsheet', 'erp'] as const;

export type Channel = (typeof channels)[number];
