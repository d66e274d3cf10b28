import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { findPlaces, findSectors } from '../../src/wizard/places.ts';

const { catalog } = loadCatalog('content', '2026-11-20');
if (catalog === undefined) throw new Error('These tests need content without errors: run "npm run validate".');
const { sectors, places } = catalog;

/** What owners call their work. Most of it found nothing when the questions were first tried. */
const saidOfWork = {
	en: `lodge, motel, b&b, coffee shop, pub, food truck, body shop, car dealer, courier, taxi, oysters, hairdresser, barber, plumber,
		electrician, roofer, carpenter, landscaping, snow removal, orchard, winery, church, museum, gym, dentist, home care, bookkeeping,
		accountant, lawyer, web design, corner store, hardware store, gas station, gravel, laundromat, vet, dog grooming, printing, welding,
		furniture, recycling, insurance, real estate, newspaper, food bank, ferry, shipyard, band council, maple syrup, lobster, sawmill, gas bar`,
	fr: `gîte, motel, resto, traiteur, taxi, entrepôt, crabe, huîtres, coiffeuse, barbier, plombier, électricien, menuisier, paysagement,
		déneigement, verger, église, musée, gym, dentiste, soins à domicile, comptable, dépanneur, quincaillerie, station-service,
		vétérinaire, toilettage, bibliothèque, imprimerie, soudure, meubles, recyclage, assurance, caisse populaire, journal, film,
		banque alimentaire, coopérative, traversier, couture, homard, garderie, scierie, boulangerie`,
} as const;

describe.each(['en', 'fr'] as const)('what people type into the first step (%s)', (language) => {
	const kinds = sectors.map(({ id, name, nameFr, alsoCalled, alsoCalledFr }) =>
		language === 'fr' ? { id, name: nameFr, alsoCalled: alsoCalledFr } : { id, name, alsoCalled },
	);

	test('finds a kind of work', () => {
		const words = saidOfWork[language].split(',').map((word) => word.trim());
		expect(words.filter((word) => findSectors(kinds, word).length === 0)).toEqual([]);
	});

	test('finds a place, also by the letters that people call it by', () => {
		const counties = places.counties.map(({ id, name, nameFr, tile, communities }) => ({
			id,
			name: language === 'fr' ? nameFr : name,
			tile,
			communities,
		}));
		const typed = ['hrm', 'cbrm', 'bridgewater', 'meteghan', 'cheticamp', 'st peters', 'eskasoni', 'north preston', 'petit de grat'];
		expect(typed.filter((word) => findPlaces(counties, word).length === 0)).toEqual([]);
	});
});
