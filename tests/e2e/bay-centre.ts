import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address of a steward's mailbox and of a repository, which the real content does not have. */
export const steward = 'steward@example.ca';
export const repository = 'https://github.com/example/lodestone';

const english = `---
name: Bay Centre
kind: community-organization
# They moved in 2024.
summary: Job help for small employers around the bay.
serves: [east]
website: https://bay.example.ca/
offices:
  - { id: main, community: Sandy Cove, county: east, address: 5 Bay Road }
doors:
  # Asked by phone.
  - id: employer-desk
    name: Employer desk
    channels:
      - { kind: phone, value: 902-555-0150 } # until five
      - { kind: email, value: desk@bay.example.ca }
status: active
sources:
  - title: 'Bay Centre: about us'
    url: https://bay.example.ca/about
    supports: Name, phone and address
    read: '2026-11-01'
---
The centre is beside the bridge in Sandy Cove.
`;

const french = `---
summary: De l’aide à l’emploi pour les petits employeurs de la baie.
doors: { employer-desk: Service aux employeurs }
---
Le centre est près du pont, à Sandy Cove.
`;

/** Adds a small organization with comments in its file, a steward and a repository to a content folder. */
export function addBayCentre(content: string): void {
	writeFileSync(join(content, 'organizations/bay-centre.md'), english);
	writeFileSync(join(content, 'organizations/bay-centre.fr.md'), french);
	appendFileSync(join(content, 'directory.yaml'), `stewardEmail: ${steward}\nrepository: ${repository}\n`);
}
