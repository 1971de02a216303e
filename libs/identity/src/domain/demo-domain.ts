/** Addresses of this domain belong to the demo and to nobody else (`.example` is reserved, RFC 2606). */
export const DEMO_DOMAIN = 'demo.keskil.example';

/** Every account's in the demo, and so no secret: a public HOST is refused while such accounts exist. */
export const DEMO_PASSWORD = 'keskil-demo';
