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

const known = ['origin', 'office', 'namespace', 'folder', 'maps'];

/** A sentence for whoever typed it; where it was thrown is of no use to them. */
const refused = (sentence) => Object.assign(new Error(sentence), { stack: sentence });
const wrong = (option, found, expected) => refused(`--env ${option}=${found} is not known; expected ${expected}.`);

const readOrigin = (origin) => {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== 'https:' || url.username !== '' || /[?#\\]/.test(origin) || !/^[\w.~%+:/-]*$/.test(url.pathname)) {
    throw wrong('origin', origin, 'an address such as https://hr.example.com/kaohe: https, a server, perhaps a path, nothing behind it');
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
};

/** A path on the same server is for hosts that bring Office.js themselves, as the workbench does. */
const readOffice = (office) => {
  const source = /^\/[\w.-][\w./-]*$/.test(office) ? { script: office, allowed: '' } : officeSources[office];
  if (source === undefined) throw wrong('office', office, `one of ${Object.keys(officeSources).join(', ')}, or a path on the same server`);
  return { ...source, isCopied: office === 'self' };
};

/** One folder of its own, because whatever lies in it is cleared away before the build. */
const readFolder = (folder) => {
  if (!/^[a-z\d][\w.-]*$/i.test(folder) || ['source-maps', 'workbench'].includes(folder)) throw wrong('folder', folder, 'the name of a folder in dist that is used for nothing else');
  return folder;
};

/** A switch that is misspelled or empty would build another add-in than was meant. */
const refuseUnknown = (env) => {
  for (const name of Object.keys(env).filter((one) => !one.startsWith('WEBPACK_'))) {
    if (!known.includes(name)) throw refused(`--env ${name} is not known; there are ${known.join(', ')}.`);
    if (env[name] === undefined || env[name] === '' || env[name] === true) throw refused(`--env ${name} has no value; expected ${name}=….`);
  }
};

/** The `--env` switches of the build; unknown ones and unknown values end it with a sentence. */
const readSwitches = (env = {}) => {
  refuseUnknown(env);
  const { origin = developmentOrigin, office = 'microsoft', namespace, folder = 'add-in', maps = 'apart' } = env;
  const read = readOrigin(String(origin));
  const chosen = namespace ?? (read === developmentOrigin ? 'KPIDEV' : 'KPI');
  if (!namespaces.includes(chosen)) throw wrong('namespace', chosen, `one of ${namespaces.join(', ')}`);
  if (!['apart', 'served'].includes(maps)) throw wrong('maps', maps, 'one of apart, served');
  return { origin: read, office: readOffice(String(office)), namespace: chosen, folder: readFolder(String(folder)), maps };
};

const atOrigin = (text, origin) => text.replaceAll(developmentOrigin, origin);

/** The manifest of a build. The released add-in is another add-in than the one under development: both may be installed side by side. */
const manifestFor = (text, { origin, namespace }) => {
  const there = atOrigin(text, origin);
  return namespace === 'KPIDEV' ? there : there.replace(developmentId, releaseId).replace(/\[(开发|開發|DEV)\] /g, '').replaceAll('"KPIDEV"', '"KPI"');
};

module.exports = { atOrigin, developmentOrigin, manifestFor, readSwitches };
