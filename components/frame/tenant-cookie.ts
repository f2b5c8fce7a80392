/**
 * The tenant that a system admin works in. It only remembers the choice: the API checks the ID on every
 * call.
 */
export const tenantCookie = 'lading-tenant';
