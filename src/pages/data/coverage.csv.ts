import type { APIRoute } from 'astro';
import { byteOrderMark, toCsv } from '../../formats/csv.ts';
import { catalog, index, today } from '../../site/catalog.ts';
import { coverageOfCatalog } from '../../site/coverage.ts';
import { coverageTable } from '../../site/coverage-table.ts';

/** Needs by county for spreadsheets: one file for both languages. */
export const GET: APIRoute = () =>
	new Response(byteOrderMark + toCsv(coverageTable(index, coverageOfCatalog(catalog, today), today)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
