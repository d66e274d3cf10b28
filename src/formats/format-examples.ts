/** One small example for each file format, as somebody would write it. `format-guide.ts` holds each against its schema. */

const listing = `status: active
sources:
  - title: 'Harbour Employment Centre: services for employers'
    url: https://harbour.example.ca/employers
    supports: Name, what is offered, phone
    read: '2026-11-20'
`;

export const formatExamples = {
	service: `name: Job matching
organization: harbour-employment-centre
summary: Recruitment help that finds candidates for your opening and checks them with you.
needs:
  - { need: meet-candidates, level: core }
  - { need: advertise-a-job, level: part }
access:
  steps: [Call the employer desk.]
${listing}`,
	serviceWords: `summary: Aide au recrutement qui trouve des candidats pour votre poste et les évalue avec vous.
steps: [Appelez le service aux employeurs.]
`,
	organization: `name: Harbour Employment Centre
kind: community-organization
summary: Job centre for employers and job seekers around the harbour.
serves: [queens, shelburne]
doors:
  - id: employer-desk
    name: Employer desk
    channels:
      - { kind: phone, value: 902-555-0100 }
${listing}`,
	organizationWords: `summary: Centre d’emploi pour les employeurs et les chercheurs d’emploi du port.
doors: { employer-desk: Service aux employeurs }
`,
	need: `title: Meet candidates
sentence: You want to meet people who are looking for work.
group: find-people
factors:
  - { factor: external-conditions, weight: 2 }
modes: [searching]
youMightSay: [nobody applies, I need people now, where is everybody]
synonyms: [recruitment]
`,
	needWords: `title: Rencontrer des candidats
sentence: Vous voulez rencontrer des gens qui cherchent du travail.
youMightSay: [personne ne postule, il me faut du monde, où sont les gens]
synonyms: [recrutement]
`,
	factor: `title: Pay and benefits
definition: What people receive for their work, in money and otherwise.
asStrength: People name it when they say why they came.
asStressor: People name it when they leave.
questions: [What do others pay around here?, What do people value besides money?]
group: offerings
sources:
  - { title: 'Discovery report, section 2', supports: The definition, read: '2026-11-20' }
`,
	factorWords: `title: Salaire et avantages
definition: Ce que les gens reçoivent pour leur travail, en argent et autrement.
asStrength: Les gens le nomment quand ils disent pourquoi ils sont venus.
asStressor: Les gens le nomment quand ils partent.
questions: [Que paient les autres par ici?, À quoi les gens tiennent-ils en plus de l’argent?]
`,
	page: `title: About
summary: Who makes this directory, for whom and how.
`,
	typology: `factors:
  - inclusion-belonging
  - meaning-values
  - workplace-culture
  - pay-benefits
  - working-arrangements
  - skills-competencies
  - engagement-productivity
  - external-conditions
realms:
  - id: workforce
    title: Workforce needs
    titleFr: Besoins de main-d’œuvre
    groups:
      - id: find-people
        title: Find people
        titleFr: Trouver des gens
        needs: [meet-candidates]
`,
	places: `regions:
  - { id: south-shore, name: South Shore, nameFr: Rive-Sud }
counties:
  - { id: queens, name: Queens, nameFr: Queens, region: south-shore, tile: [2, 5], communities: [Liverpool, Caledonia] }
`,
	sectors: `- id: boatbuilding
  name: Boatbuilding and marine trades
  nameFr: Construction navale et métiers de la mer
  alsoCalled: [boat shop, boatyard]
  alsoCalledFr: [chantier naval]
`,
	directory: `name: Lodestone
province: Nova Scotia
provinceFr: Nouvelle-Écosse
practitionerNetwork: nova-scotia-works
fallback: nova-scotia-works
needPeopleNow: [meet-candidates]
reviewEveryMonths: 6
overdueAfterMonths: 12
leavesSuggestionsAfterMonths: 18
`,
	corrections: `- listing: harbour-interview-days
  what: The phone number of the desk was an old one.
  whatFr: Le numéro de téléphone du bureau était un ancien numéro.
  reported: '2026-11-03'
  settled: { on: '2026-11-06', outcome: corrected }
`,
	summary: `{
	"format": "lodestone-summary",
	"version": 1,
	"employer": { "county": "queens", "employees": 12 },
	"factors": { "external-conditions": { "standing": "stressor", "needs": ["meet-candidates"] } }
}
`,
	plan: `{
	"format": "lodestone-plan",
	"version": 1,
	"today": "2026-11-20",
	"exact": true,
	"demand": [],
	"doors": [],
	"own": [],
	"unanswered": [],
	"explore": [],
	"strengths": [],
	"excluded": []
}
`,
	doNotList: `- id: quick-permits
  name: Quick Permits
  date: '2026-11-20'
  rule: unlawful-promise
  reason: It promises a work permit for a fee, which nobody can promise.
`,
	packet: `{
	"format": "lodestone-packet",
	"version": 1,
	"id": "q7Xk2vWm9Zt4Rb1Hs6Yd0A",
	"created": "2026-11-20",
	"status": "sent",
	"language": "en",
	"voice": "practitioner",
	"from": { "role": "Employer engagement specialist", "organization": "Harbour Employment Centre", "phone": "902-555-0100" },
	"to": { "door": "shipbuilders-council/training-desk", "organization": "Shipbuilders’ Council", "desk": "Training desk" },
	"about": { "county": "queens", "employees": 12 },
	"need": { "needs": [{ "need": "train-supervisors", "urgent": true }], "goal": "Two foremen who can lead a crew by May." },
	"factors": [{ "factor": "skills-competencies", "standing": "both", "note": "The older hands would teach." }],
	"reach": { "role": "Owner", "phone": "902-555-0111", "prefer": "phone", "when": "After 4 pm" },
	"consent": {
		"text": "I agree that this introduction is shared with the Shipbuilders’ Council.",
		"by": "The owner",
		"given": "2026-11-20",
		"how": "in-person",
		"until": "2027-02-20",
		"withdraw": "Harbour Employment Centre, 902-555-0100"
	},
	"reply": { "by": "2026-11-28", "key": "p3Jx8Vn5Ktq" }
}
`,
	reply: `{
	"format": "lodestone-reply",
	"version": 1,
	"packet": "q7Xk2vWm9Zt4Rb1Hs6Yd0A",
	"key": "p3Jx8Vn5Ktq",
	"answered": "2026-11-24",
	"answer": "accepted",
	"time": { "day": "2026-11-26", "at": "10:30" },
	"by": { "role": "Training coordinator", "phone": "902-555-0122" }
}
`,
	caseload: `{
	"format": "lodestone-caseload",
	"version": 1,
	"exported": "2026-11-27",
	"introductions": [
		{
			"id": "q7Xk2vWm9Zt4Rb1Hs6Yd0A",
			"changed": "2026-11-26T15:05:00.000Z",
			"events": [
				{ "id": "Yb3kQ9sT", "at": "2026-11-20T14:00:00.000Z", "on": "2026-11-20", "kind": "sent", "by": "email" },
				{
					"id": "Pf7wL2cX",
					"at": "2026-11-26T15:05:00.000Z",
					"on": "2026-11-26",
					"kind": "outcome",
					"outcome": "contact-made",
					"reached": true
				}
			]
		}
	]
}
`,
	freshness: `{
	"format": "lodestone-freshness",
	"version": 1,
	"today": "2026-11-20",
	"rules": { "reviewEveryMonths": 6, "overdueAfterMonths": 12, "leavesSuggestionsAfterMonths": 18 },
	"counts": {
		"open": 2,
		"confirmed": 0,
		"due": 1,
		"overdue": 0,
		"lapsed": 0,
		"unconfirmed": 1,
		"ended": 0,
		"confirmedWithin180Days": 0,
		"confirmedWithin365Days": 1,
		"medianAgeInDays": 184
	},
	"due": [
		{
			"organization": "harbour-employment-centre",
			"name": "Harbour Employment Centre",
			"ask": { "by": "email", "to": ["employers@harbour.example.ca"], "language": "en" },
			"listings": [
				{
					"id": "harbour-interview-days",
					"kind": "services",
					"name": "Interview days",
					"state": "due",
					"lastConfirmed": "2026-05-20",
					"due": "2026-11-20",
					"overdue": "2027-05-20",
					"leavesSuggestions": "2027-11-20",
					"reminders": [
						{ "stage": "due", "on": "2026-11-20" },
						{ "stage": "month-left", "on": "2027-04-20" },
						{ "stage": "two-weeks-left", "on": "2027-05-06" }
					],
					"reminder": "due"
				}
			]
		}
	],
	"unconfirmed": [
		{
			"organization": "harbour-employment-centre",
			"name": "Harbour Employment Centre",
			"kind": "nova-scotia-works-provider",
			"ask": { "by": "email", "to": ["employers@harbour.example.ca"], "language": "en" },
			"listings": ["harbour-employment-centre"]
		}
	],
	"corrections": { "open": [], "settled": [] }
}
`,
	links: `{
	"format": "lodestone-links",
	"version": 1,
	"checked": "2026-11-20",
	"counts": { "links": 745, "hosts": 319, "sound": 744, "moved": 0, "gone": 1, "unsure": 0 },
	"links": [
		{
			"url": "https://harbour.example.ca/employers",
			"verdict": "gone",
			"status": 404,
			"places": [{ "file": "services/harbour-interview-days.md", "field": "sources.0.url" }]
		}
	]
}
`,
} as const;
