// Plain JavaScript on purpose: it must run, and explain itself, on a Node that is too old for everything else.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
	console.error(`Lodestone's scripts need Node 22.18 or newer; this is Node ${process.versions.node}.`);
	console.error('Run "npm ci" first: it installs Node 24 for the scripts. Then start them through npm: "npm test", "npm start".');
	process.exit(1);
}
