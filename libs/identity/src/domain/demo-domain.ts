/** Addresses of this domain belong to the demo and to nobody else (`.example` is reserved, RFC 2606). */
export const DEMO_DOMAIN = 'demo.keskil.example';
