/** Where the manifest in the repository says that the add-in is served, and what it is called while it is developed. */
const developmentOrigin = 'https://localhost:3000';
const developmentId = '6d3f1e52-8c0b-4a57-9f0e-2b1c7a94d310';
const releaseId = '3b8f6c1d-45a2-4e0b-a6d9-71c05e2f8a94';

/** Where pages load Office.js from, and what of it has to be named in their content security policy. */
const officeSources = {
  microsoft: { script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js', allowed: 'https://appsforoffice.microsoft.com' },
  '21vianet': { script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js', allowed: 'https://appsforoffice.cdn.partner.office365.cn' },
  self: { script: 'office-js/office.js', allowed: '' },
};

const namespaces = ['KPI', 'KPIDEV'];

const wrong = (option, found, expected) => new Error(`--env ${option}=${found} is not known; expected ${expected}.`);

const readOrigin = (origin) => {
  const text = String(origin).replace(/\/+$/, '');
  if (!/^https:\/\/[^/\s?#]+(\/[^\s?#]*)?$/.test(text)) throw wrong('origin', origin, 'an address that starts with https:// and has neither ? nor #');
  return text;
};

/** A path on the same server is for hosts that bring Office.js themselves, as the workbench does. */
const readOffice = (office) => {
  const source = String(office).startsWith('/') ? { script: String(office), allowed: '' } : officeSources[office];
  if (source === undefined) throw wrong('office', office, `one of ${Object.keys(officeSources).join(', ')}, or a path on the same server`);
  return { ...source, isCopied: office === 'self' };
};

/** The `--env` switches of the build; unknown values end it with a sentence. */
const readSwitches = ({ origin = developmentOrigin, office = 'microsoft', namespace, folder = 'add-in', maps = 'apart' } = {}) => {
  const read = readOrigin(origin);
  const chosen = namespace ?? (read === developmentOrigin ? 'KPIDEV' : 'KPI');
  if (!namespaces.includes(chosen)) throw wrong('namespace', chosen, `one of ${namespaces.join(', ')}`);
  if (!['apart', 'served'].includes(maps)) throw wrong('maps', maps, 'one of apart, served');
  return { origin: read, office: readOffice(office), namespace: chosen, folder, maps };
};

const atOrigin = (text, origin) => text.replaceAll(developmentOrigin, origin);

/** The manifest of a build. The released add-in is another add-in than the one under development: both may be installed side by side. */
const manifestFor = (text, { origin, namespace }) => {
  const there = atOrigin(text, origin);
  return namespace === 'KPIDEV' ? there : there.replace(developmentId, releaseId).replace(/\[(开发|開發|DEV)\] /g, '').replaceAll('"KPIDEV"', '"KPI"');
};

module.exports = { atOrigin, developmentOrigin, manifestFor, readSwitches };
