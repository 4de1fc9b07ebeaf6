export const SITE_MATCHES = ['https://web.whatsapp.com/*'];
