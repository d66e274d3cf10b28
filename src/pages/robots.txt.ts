import type { APIRoute } from 'astro';
import { fileAddress } from '../i18n/address.ts';

export const GET: APIRoute = ({ site }) => {
	const sitemap = new URL(fileAddress('/sitemap.xml'), site).href;
	return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`, { headers: { 'Content-Type': 'text/plain' } });
};
