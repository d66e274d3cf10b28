/**
 * Asks the browser not to clear away what is kept here when the disk runs short or nobody came for weeks. Some browsers ask the person
 * first, so ask when something worth keeping was saved.
 *
 * @returns whether it promised; false too where it cannot be asked
 */
export async function askToStay(): Promise<boolean> {
	try {
		const { storage } = navigator as { storage?: StorageManager };
		return (await storage?.persist()) ?? false;
	} catch {
		return false;
	}
}
