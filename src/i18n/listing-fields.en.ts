import type { FieldWords } from './listing-fields.fr.ts';

/**
 * Titles and help of a listing's fields where the schema speaks to people who edit files. Everything else comes from the schema itself. An
 * empty help: the field says enough.
 */
export const listingFieldsEn: Readonly<Record<string, Partial<FieldWords>>> = {
	needs: { help: '' },
	'doors[]': { title: 'Door' },
	'doors[].channels[]': { title: 'Way to reach it' },
	'offices[]': { title: 'Office' },
	'sources[]': { title: 'Source' },
	'access.windows[]': { title: 'Intake window' },
	'reviewContacts[]': { title: 'Mailbox' },
	'confirmations[]': { title: 'Confirmation' },
	'confirmations[].date': { title: 'Date' },
	'eligibility.sectors': { help: 'Only when it is for some sectors.' },
	'eligibility.hires': { title: 'Whom it helps to hire or support' },
	'eligibility.conditions': { help: 'One a line. People are told to ask you about them; nobody is left out because of one.' },
	'cost.kind': { title: 'What it costs the employer' },
	'cost.stated': { help: 'Needed wherever the words name an amount.' },
	'access.windows': { help: 'First and last day of applications. Outside all of them the service shows as closed.' },
	status: { help: '' },
	ended: { help: 'Only when it has ended.' },
	replacedBy: { help: 'Whom to turn to instead.' },
	reviewEveryMonths: { help: 'How long a confirmation holds. Left empty: as the directory does for everybody.' },
	serves: { help: '' },
	'offices[].community': { help: 'Its town or village, so that people who type it find the office.' },
	'offices[].county': { help: '' },
	'doors[].channels': { help: 'Best first.' },
	'doors[].channels[].stated': { title: 'Found on a page of' },
	'offices[].stated': { title: 'Found on a page of' },
	'doors[].takesIntroductions': {
		help: 'Your organization agrees that this desk receives introductions. It needs a phone, mailbox or form.',
	},
	reachThrough: { help: 'Which organization to call while you have no contact of your own here.' },
};
