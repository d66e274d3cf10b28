import type {
	EmployerKind,
	FactorId,
	HireGroup,
	Level,
	Mode,
	OwnerGroup,
	ServiceLanguage,
	Status,
	Trust,
	Warmth,
} from '../schema/vocabulary.ts';

/**
 * What the planner knows of the directory: facts only, no words. Made by `formats/planner-directory.ts` from the catalog and shipped
 * to the browser as it is, so every field earns its bytes. Absent means that no such limit is known.
 */
export interface Directory {
	readonly needs: readonly DirectoryNeed[];
	readonly services: readonly DirectoryService[];
	readonly doors: readonly DirectoryDoor[];
	/** Every county there is. */
	readonly counties: readonly string[];
	/** The network whose members' practitioners plan with their own centre in hand. */
	readonly practitionerNetwork: string;
	/** Organization to turn to when nothing else answers. */
	readonly fallback: string;
}

/** A leaf of the typology. */
export interface DirectoryNeed {
	readonly id: string;
	readonly factors: readonly { readonly factor: FactorId; readonly weight: number }[];
	readonly modes: readonly Mode[];
	/** Groups that this need is about hiring or keeping. */
	readonly hires?: readonly HireGroup[];
}

export interface DirectoryService {
	readonly id: string;
	readonly organization: string;
	/** Id of the door that takes introductions to it; for a network's service, the network's own. */
	readonly door: string;
	/** The organization is a network, and the member of the employer's county is the door. */
	readonly throughMembers?: true;
	readonly needs: readonly { readonly need: string; readonly level: Level }[];
	readonly minEmployees?: number;
	readonly maxEmployees?: number;
	/** Where narrower than the organization's counties. */
	readonly counties?: readonly string[];
	readonly sectors?: readonly string[];
	readonly employerKinds?: readonly EmployerKind[];
	readonly hires?: readonly HireGroup[];
	/** Whose businesses it is made for. */
	readonly owners?: readonly OwnerGroup[];
	/** How many further conditions the listing holds in words. */
	readonly conditions?: number;
	readonly languages?: readonly ServiceLanguage[];
	readonly status: Status;
	/** Days as `YYYY-MM-DD`, both inclusive. */
	readonly windows?: readonly { readonly opens?: string; readonly closes?: string }[];
	readonly trust: Trust;
	/** Confirmed so long ago that the rule takes it out of suggestions. */
	readonly lapsed?: true;
	/** What the employer mainly gets: a person's help, money, or something to use alone. Decides the order of doors. */
	readonly gives: 'help' | 'money' | 'material';
	/** It is known to cost the employer something: a fee, a membership, a share. */
	readonly costs?: true;
}

export interface DirectoryDoor {
	/** The organization's id, with `/desk` where it has several. */
	readonly id: string;
	readonly organization: string;
	readonly desk: string;
	/** Networks whose services this desk receives in its counties. */
	readonly forNetworks?: readonly string[];
	/** Counties it serves. Absent: the whole province. */
	readonly counties?: readonly string[];
	readonly sectors?: readonly string[];
	/** Counties in which its organization has an office. */
	readonly officeCounties?: readonly string[];
	readonly communities?: readonly string[];
	readonly languages?: readonly ServiceLanguage[];
	readonly status: Status;
	readonly trust: Trust;
	readonly warmth: Warmth;
}
