import type { SiteLanguage } from '../schema/vocabulary.ts';

/** Words that are heard in any talk, folded. */
export const smallWords: Readonly<Record<SiteLanguage, ReadonlySet<string>>> = {
	en: new Set(
		(
			'a an the and or but so if then than that this these those there here it its is are was were be been being am im ive id ill i me my mine we us our you ' +
			'your he him his hes she her shes they them their theyre theyd theyll weve were youre em of to in on at by for from with as into about do does did doing have has had ' +
			'having can could will would should may might just really very too also some any such what when where which who why how s t ll re ve m d up out off ' +
			'get got go come make take give let put like want need know say tell thing things something lot bit all one two three four five six eight ten dozen couple every each more most much many ' +
			'because cause cuz cos til while after before again always still even only own same other another back down over under through day time way ' +
			'good well right sure okay ok kinda sorta gonna wanna gotta lets whats theres thats wheres whos hows its yall by b y no not kind sort place around'
		).split(' '),
	),
	fr: new Set(
		(
			'a ai aime ait as au aux avec avez avoir avons ayant c ca ce cela ces cest cet cette chez comme comment d dans de des du donc dont elle elles en encore ' +
			'est et etait etaient etre eu eux fait faire font faut il ils j je jai juste l la le les leur leurs lui ma mais me mes moi mon n ne nos notre nous on ont ou par ' +
			'peu peut peux pouvez plus pour pourquoi puis pis qu quand que quel quelle quels quelles qui quoi sa se ses si son sont suis sur t ta te tes toi ton tu ' +
			'toujours tous tout toute toutes tres trop un une deux trois quatre cinq six dix va vais vont vas vos votre vous y quelque chose chus chu sus ici icitte la ca c est meme ' +
			'bien bon bonne aussi alors vraiment rien no pas point jamais avons avont sommes j aller venir mettre donner dire sait sais savoir veut veux veulent vouloir besoin ' +
			'jour temps fois sorte facon affaire autre autres chaque avant apres entre oui ben la'
		).split(' '),
	),
};
