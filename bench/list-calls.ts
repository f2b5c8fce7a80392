import type { FilledTenant } from './fill-one-tenant';

/** What people and programs ask the list of deliveries for: queries of its address, by what they are. */
export function listCalls(tenant: FilledTenant): Record<string, Record<string, string>> {
  const day = (ago: number) => new Date(Date.now() - ago * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return {
    'first page': {},
    'page 100': { page: '100' },
    'a month': { created_from: day(200), created_to: day(170) },
    'a common customer': { customer_id: tenant.commonCustomer },
    'a rare customer': { customer_id: tenant.rareCustomer },
    'a former customer': { customer_id: tenant.formerCustomer },
    'an import': { bulk_order_creation_id: tenant.jobId },
    'any warning': { warning: 'any' },
    'a rare warning': { warning: 'hidden_row' },
    'a rare warning of a common customer': { warning: 'hidden_row', customer_id: tenant.commonCustomer },
    'another column': { extra_key: 'Cost centre', extra_value: '4711' },
    'another column, rare': { extra_key: 'Cost centre', extra_value: 'rare' },
    'a reference': { external_reference_id: 'ORD-04711815' },
    'a reference that nobody has': { external_reference_id: 'NOBODY' },
    'search: a reference': { search: 'ORD-04711815' },
    'search: the beginning of a reference': { search: 'ord-0471' },
    'search: a phone': { search: '+49 1531 2867 985' },
    'search: a national phone': { search: '01531 28679' },
    'search: the beginning of a phone': { search: '+49151' },
    'search: a common name': { search: 'Anna' },
    'search: a full name': { search: 'anna müllermann' },
    'search: a rare name': { search: 'zyxwara' },
    'search: a name that nobody has': { search: 'qqqq' },
    'search: a city': { search: 'Berlin' },
    'search: an address': { search: 'Ahornstraße 12' },
    'search: an address and its city': { search: 'lindenweg 7 potsdam' },
    'search: one letter': { search: 'm' },
    'search: two common words': { search: 'hamburg anna' },
    'search: two common words, never together': { search: 'hamburg münchen' },
    'search: a rare name in a month': { search: 'zyxwara', created_from: day(200), created_to: day(170) },
    'search: a name of a rare customer': { search: 'anna', customer_id: tenant.rareCustomer },
  };
}
