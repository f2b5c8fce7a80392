/** Which tenant a system admin works in. Only a memory of the choice: the API checks the id with every call. */
export const tenantCookie = 'lading-tenant';
