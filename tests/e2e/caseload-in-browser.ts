/** What the tests of the caseload call inside the browser. */
export { openCaseloadStore } from '../../src/introduction/device/caseload-store.ts';
export { databaseName, steps } from '../../src/introduction/device/database.ts';
export { seal, unseal } from '../../src/introduction/device/passphrase.ts';
