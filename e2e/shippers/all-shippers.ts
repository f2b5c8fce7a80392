import { amazon } from './amazon';
import { arabicExcel } from './arabic-excel';
import { branchWarehouse } from './branch-warehouse';
import { detrack } from './detrack';
import { germanExcel } from './german-excel';
import { lineItems } from './line-items';
import { magento } from './magento';
import { odoo } from './odoo';
import { onfleet } from './onfleet';
import { optimoroute } from './optimoroute';
import { sap } from './sap';
import type { Shipper } from './shipper';
import { shopify } from './shopify';
import { spoke } from './spoke';
import { woocommerce } from './woocommerce';

/** Every sample shipper. To add one, write its module and name it here. */
export const allShippers: readonly Shipper[] = [
  ...[shopify, woocommerce, magento, odoo, sap, amazon, detrack, onfleet, optimoroute, spoke],
  ...[branchWarehouse, germanExcel, arabicExcel, lineItems],
];
