import { choosingLayout, choosingRole, choosingRows, choosingSheet, choosingUnit, isChosen } from '../../src/taskpane/check/chosen';
import { roleGroups, roleKey } from '../../src/taskpane/check/column-roles';
import { planMends, isMendable } from '../../src/taskpane/check/plan-mends';
import { othersThanSelected } from '../../src/taskpane/appraise/people-selected';
import { personKeys } from '../../src/taskpane/fill/person-keys';
import { readTarget } from '../../src/taskpane/fill/read-target';
import { targetsNeeded } from '../../src/taskpane/fill/targets-needed';
import { inSlices } from '../../src/workbook/in-slices';
import { chosenPeople, planFill, planRules, runTakes } from '../../src/taskpane/journey/plan-fill';
import { wishesAtStart } from '../../src/taskpane/fill/fill-wishes';
import { paneRequests, type PaneRequest } from '../../src/taskpane/pane-requests';
import { distribution, meanTotal } from '../../src/taskpane/results/distribution';
import { rankHeadingFor, resultRows, sortedRows } from '../../src/taskpane/results/result-rows';
import { shownEdits } from '../../src/taskpane/review/shown-edits';
import { gradesProposed, readPaneSettings, settingsAtStart, writePaneSettings } from '../../src/taskpane/settings/pane-settings';
import { readTypedGrades } from '../../src/workbook/grades/read-typed-grades';
import { sheetWords } from '../../src/language/sheet-words';
import { locales } from '../../src/domain/locale';
import { atOnce } from '../../src/workbook/at-once';
import { appraiseWorkbook } from '../../src/workbook/appraise-workbook';
import { sampleDataPlan } from '../../src/workbook/plan/sample-data-plan';
import { carriedOut } from '../workbook/plan/carried-out';

const empty = { sheets: [], names: [] };
const workbook = carriedOut(empty, sampleDataPlan(empty, 'zh-CN').plan);
const appraised = appraiseWorkbook(workbook, {}, { targets: new Map() });
const checked = { workbook, choices: {}, unseen: [], appraised };
const defaults = { locale: 'zh-CN', company: ' 国安创想 ', grades: undefined, ranks: 'competition' } as const;

describe('Sample data', () => {
  test.each(locales)('in %s is recognised, has something to mend and something missing', (locale) => {
    const sample = carriedOut(empty, sampleDataPlan(empty, locale).plan);
    const { people, findings, recognition } = appraiseWorkbook(sample, {}, { targets: new Map() });
    expect(recognition.period?.value).toBe('2026Q3');
    expect(people.map((one) => one.kind === 'appraised' && one.appraisal.kind).filter((kind) => kind !== 'complete')).toEqual(['incomplete']);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['missing-value', 'text-number', 'unit-doubtful']));
  });

  test('never takes the name of a sheet that is there', () => {
    expect(sampleDataPlan(workbook, 'zh-CN').sheet).toBe('2026Q3 考核结果 (2)');
  });
});

describe('What is chosen by hand', () => {
  test('for another sheet begins anew', () => {
    expect(choosingSheet(undefined)).toEqual({});
    expect(choosingSheet('表')).toEqual({ sheet: '表' });
    expect(isChosen({})).toBe(false);
  });

  test('adds up', () => {
    const seen = { sheet: '三季度', column: { column: 5, headingCell: 'F2', heading: '欠费' } };
    const choices = choosingUnit(choosingRole(choosingLayout({}, 'wide'), seen, { kind: 'result', indicator: 'arrears-rate' }), seen, '%');
    expect(choices).toEqual({
      layout: 'wide', roles: new Map([[5, { kind: 'result', indicator: 'arrears-rate' }]]), units: new Map([[5, '%']]), chosenAt: new Map([[5, { sheet: '三季度', headingCell: 'F2', heading: '欠费' }]]),
    });
    expect(choosingLayout(choices, undefined)).not.toHaveProperty('layout');
    expect(choosingRows(choices, { headingFrom: '1', headingTo: '1', dataFrom: '2', dataTo: '3' })).not.toHaveProperty('chosenAt');
  });

  test('is rows as people count them, and they have to make sense', () => {
    const rows = { headingFrom: '2', headingTo: '3', dataFrom: '４', dataTo: '20' };
    expect(choosingRows({}, rows)).toEqual({ headingRows: { first: 1, last: 2 }, firstDataRow: 3, lastDataRow: 19 });
    for (const wrong of [{ headingFrom: '0' }, { headingFrom: '4' }, { headingTo: '4' }, { dataTo: '3' }, { dataFrom: 'x' }, { dataTo: '' }]) expect(choosingRows({}, { ...rows, ...wrong })).toBeUndefined();
  });

  test('any role of either layout, each once', () => {
    for (const layout of ['wide', 'long'] as const) {
      const keys = roleGroups(layout).flatMap(({ roles }) => roles.map(roleKey));
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining(['id', 'name', 'unused', layout === 'wide' ? 'result arrears-rate' : 'result']));
    }
  });
});

describe('Edits before they are made', () => {
  const edits = shownEdits(planMends(appraised.findings.filter(isMendable), workbook).plan, workbook);

  test('name each cell once, as it is and as it will be', () => {
    expect(edits).toEqual([
      { sheet: '2026Q3 考核结果', cell: 'F5', before: '5.6', after: '5.6', wasText: true },
      { sheet: '2026Q3 考核结果', cell: 'G8', before: '7310.0%', after: '73.1%', wasText: false },
    ]);
  });

  test('are none on sheets that are not there yet', () => {
    expect(shownEdits([{ kind: 'add-sheet', sheet: '新' }, { kind: 'write', sheet: '新', row: 0, column: 0, cells: [[{ text: 'a' }]] }], workbook)).toEqual([]);
  });

  test('show the last of two changes of one cell', () => {
    const sheet = '2026Q3 考核结果';
    expect(shownEdits([1, 2].map((number) => ({ kind: 'write', sheet, row: 2, column: 7, cells: [[{ number }]] })), workbook)).toMatchObject([{ cell: 'H3', before: '4.4', after: '2.0' }]);
  });
});

describe('Targets', () => {
  test.each([['2%', '2%'], ['20‰', '20‰'], ['千分之二十', '20‰'], ['0.02', '0.02'], [' ２％ ', '2%']])('%s is read', (text, shown) => {
    expect(readTarget(text, 'drop-off-rate')).toMatchObject({ kind: 'target', target: { amount: Number(shown.replace(/[%‰]/, '')) } });
  });

  test.each(['两成', '3', '0%', '-2%'])('%s is a problem with words', (text) => {
    expect(readTarget(text, 'drop-off-rate').kind).toBe('problem');
  });

  test('nothing typed is none', () => expect(readTarget('  ', 'drop-off-rate')).toEqual({ kind: 'none' }));

  test('are needed where a rule speaks of one, and the table’s own is found', () => {
    expect(targetsNeeded(appraised)).toEqual([{ indicator: 'drop-off-rate', found: [{ amount: 3, unit: '%' }], without: 0 }]);
  });
});

describe('Who gets a form', () => {
  const keys = personKeys(appraised.people);

  test('people have keys of their own, also twins', () => {
    const [first] = appraised.people;
    expect(new Set(keys).size).toBe(12);
    expect(first === undefined ? [] : new Set(personKeys([first, first])).size).toBe(2);
  });

  test('who is left out gets none', () => {
    expect(chosenPeople(appraised.people, new Set(keys.slice(1))).map(({ person }) => person.name)).toEqual(['陈立群']);
  });

  test('the rows that are selected say who', () => {
    const { sheet } = appraised.people[0]?.person ?? { sheet: '' };
    const others = othersThanSelected({ sheet, areas: [{ top: 3, bottom: 4, left: 0, right: 0 }] }, appraised.people);
    expect(chosenPeople(appraised.people, others ?? new Set()).map(({ person }) => person.name)).toEqual(['赵晓燕', '孙国栋']);
    expect(othersThanSelected({ sheet, areas: [{ top: 0, bottom: 1, left: 0, right: 0 }] }, appraised.people)).toBeUndefined();
    expect(othersThanSelected({ sheet: '别处', areas: [{ top: 3, bottom: 4, left: 0, right: 0 }] }, appraised.people)).toBeUndefined();
  });

  test('a plan has them, the results and the rules; the company without blanks around it', () => {
    const job = atOnce(planFill(checked, { ...wishesAtStart, leftOut: new Set(keys.slice(2)) }, defaults));
    expect(job).toMatchObject({ kind: 'fill', filled: { fill: { forms: ['陈立群', '赵晓燕'] }, settings: { company: '国安创想', period: '2026Q3' } } });
  });

  test('the results sheet can list everybody, also those who get no form, and nobody has to get one', () => {
    for (const [withForm, forms] of [[1, ['陈立群']], [0, []]] as const) {
      const job = atOnce(planFill(checked, { ...wishesAtStart, leftOut: new Set(keys.slice(withForm)), results: 'everybody' }, defaults));
      if (job.kind !== 'fill') throw new Error(job.kind);
      expect(job.filled.fill.forms).toEqual(forms);
      expect(job.filled.people).toHaveLength(12);
      expect(job.filled.people.map((one) => job.filled.fill.formOf.get(one))).toEqual([...forms, ...Array.from({ length: 12 - withForm }, () => undefined)]);
      const texts = job.plan.flatMap((edit) => (edit.kind === 'write' && edit.sheet === job.filled.fill.sheets.results ? edit.cells.flat() : [])).flatMap((cell) => (cell !== undefined && 'text' in cell ? [cell.text] : []));
      for (const { person } of job.filled.people) expect(texts).toContain(person.name);
    }
  });

  test.each([
    [1000, 1000, 'all'], [1001, 1001, 'too-many-forms'], [0, 10_000, 'all'], [1000, 10_000, 'all'], [0, 10_001, 'too-many-listed'], [1001, 50_000, 'too-many-forms'], [0, 0, 'nobody'],
  ] as const)('a run with %i forms and %i people on the results sheet: %s', (forms, listed, takes) => expect(runTakes(forms, listed)).toBe(takes));

  test('a plan is made person by person, and given up between two of them', async () => {
    const seen: number[] = [];
    const planned = await inSlices(planFill(checked, wishesAtStart, defaults), new AbortController().signal, ({ done }) => seen.push(done));
    expect(planned.kind).toBe('done');
    expect(seen.filter((done) => done > 0)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(seen.length).toBeGreaterThanOrEqual(36);
    const controller = new AbortController();
    expect(await inSlices(planFill(checked, wishesAtStart, defaults), controller.signal, ({ done }) => { if (done === 5) controller.abort(); })).toEqual({ kind: 'cancelled' });
  });

  test('a sheet without placeholders is no template', () => {
    expect(atOnce(planFill(checked, { ...wishesAtStart, template: '2026Q3 考核结果' }, defaults)).kind).toBe('template-unusable');
  });

  test('the rules sheet can come alone, also where nobody was recognised', () => {
    expect(planRules(checked, wishesAtStart, defaults)).toMatchObject({ kind: 'rules', sheet: '考核规则' });
    const nothing = { workbook: empty, choices: {}, unseen: [], appraised: appraiseWorkbook(empty, {}, { targets: new Map() }) };
    expect(planRules(nothing, wishesAtStart, defaults).plan.length).toBeGreaterThan(0);
  });

  test('with grades given the sheet of grades comes with the rules sheet; one that is there stays as it is', () => {
    const graded = { ...defaults, grades: [{ grade: '高', from: 3 }, { grade: '低', from: 1 }] };
    const job = planRules(checked, wishesAtStart, graded);
    expect(job).toMatchObject({ kind: 'rules', sheet: '考核规则', grades: '考核等级' });
    expect(job.plan.filter(({ kind }) => kind === 'table')).toMatchObject([{ name: 'KaoheRules' }, { name: 'KaoheGrades' }]);
    const workbook = carriedOut(checked.workbook, job.plan);
    const again = planRules({ ...checked, workbook, appraised: appraiseWorkbook(workbook, {}, { targets: new Map() }) }, wishesAtStart, graded);
    expect(again).toMatchObject({ grades: '考核等级', plan: [] });
  });
});

describe('Results', () => {
  const job = atOnce(planFill(checked, wishesAtStart, defaults));
  if (job.kind !== 'fill') throw new Error(job.kind);
  const rows = resultRows(appraised.people, { ...job.filled.settings, grades: [{ grade: '高', from: 3 }, { grade: '低', from: 1 }] }, job.filled.fill.forms);

  test.each([
    ['zh-CN', ['排名', '岗位内排名', '本期排名', '岗位内本期排名']],
    ['zh-TW', ['排名', '職位內排名', '本期排名', '職位內本期排名']],
    ['en-US', ['Rank', 'Rank in position', 'Rank in period', 'Rank in position and period']],
  ] as const)('say among whom ranks are, in %s', (locale, headings) => {
    const settings = { ...job.filled.settings, words: sheetWords(locale) };
    const among = (given: object) => appraised.people.map((one, index) => (index === 0 ? { ...one, person: { ...one.person, ...given } } : one));
    const elsewhere = { position: '出纳' };
    const later = { period: '2026Q4' };
    expect([among({}), among(elsewhere), among(later), among({ ...elsewhere, ...later })].map((people) => rankHeadingFor(people, settings))).toEqual(headings);
  });

  test('have rank, grade and form of everybody with a total', () => {
    expect(rows.filter(({ rank }) => rank === 1).map(({ total }) => total)).toEqual([Math.max(...rows.flatMap(({ total }) => total ?? []))]);
    expect(rows.filter(({ state }) => state === 'incomplete')).toMatchObject([{ form: '周德明' }]);
    expect(rows.every(({ total, grade }) => (total === undefined ? grade === undefined : grade === (total >= 3 ? '高' : '低')))).toBe(true);
  });

  test('are sorted either way, without a total last', () => {
    const totals = (isDescending: boolean) => sortedRows(rows, { by: 'total', isDescending }, 'zh-CN').map(({ total }) => total);
    expect(totals(true).at(-1)).toBeUndefined();
    expect(totals(false).at(-1)).toBeUndefined();
    expect(totals(false).slice(0, -1)).toEqual(totals(true).slice(0, -1).toReversed().toSorted((a = NaN, b = NaN) => a - b));
    const names = (locale: 'zh-CN' | 'en-US') => sortedRows(rows, { by: 'name', isDescending: false }, locale).map(({ one }) => one.person.name);
    expect(names('zh-CN')[0]).toBe('陈立群');
  });

  test('every total is in one bar of the picture', () => {
    const withTotal = rows.filter(({ total }) => total !== undefined).length;
    for (const grades of [undefined, [{ grade: '高', from: 3 }, { grade: '低', from: 1 }]]) expect(distribution(rows, grades).reduce((sum, { people }) => sum + people, 0)).toBe(withTotal);
    const one = rows[0];
    if (one === undefined) throw new Error('nobody');
    const bars = (total: number) => distribution([{ ...one, total }], undefined).flatMap(({ people }, index) => (people > 0 ? [index] : []));
    expect([bars(1), bars(1.5), bars(4.999), bars(5)]).toEqual([[0], [1], [7], [7]]);
    expect(meanTotal([])).toBeUndefined();
    expect(meanTotal([{ ...one, total: 2 }, { ...one, total: 3 }])).toBe(2.5);
  });
});

describe('Settings', () => {
  const store = () => {
    const kept = new Map<string, string>();
    return { read: (key: string) => kept.get(key), write: (key: string, text: string) => { kept.set(key, text); return true; }, kept };
  };

  test('are read as they were written', () => {
    const own = store();
    const settings = { ...settingsAtStart, language: 'en-US', theme: 'dark', company: 'A', useGrades: true, grades: [{ grade: 'X', from: '1' }], ranks: 'dense' } as const;
    writePaneSettings(own, settings);
    expect(readPaneSettings(own)).toEqual(settings);
  });

  test.each(['', '{', '[]', '7', 'null', '{"language":"fr","theme":1,"grades":[1],"useGrades":true,"company":{}}'])('%p is as at the start', (text) => {
    const own = store();
    own.kept.set('settings', text);
    expect(readPaneSettings(own)).toEqual(settingsAtStart);
  });

  test('grades cover every total once, or say why not', () => {
    expect(readTypedGrades(gradesProposed)).toMatchObject({ kind: 'grades', bands: [{ grade: 'A', from: 4.5 }, {}, {}, {}, { grade: 'E', from: 1 }] });
    const fault = (...typed: readonly (readonly [string, string])[]) => {
      const read = readTypedGrades(typed.map(([grade, from]) => ({ grade, from })));
      return read.kind === 'faults' ? read.faults.map(({ code, row }) => [code, row]) : [];
    };
    expect(fault(['', '1'])).toEqual([['nameless', 0]]);
    expect(fault(['A', '3'], ['Ａ ', '1'])).toEqual([['twice', 1]]);
    expect(fault(['A', '三'], ['B', '1'])).toEqual([['limit-unreadable', 0]]);
    expect(fault(['A', '6'], ['B', '1'])).toEqual([['limit-outside', 0]]);
    expect(fault(['A', '1.0'], ['B', '1'])).toEqual([['limit-twice', 1]]);
    expect(fault(['A', '4'], ['B', '1.5'])).toEqual([['lowest-above-one', 1]]);
    expect(fault(['A', '４'], ['B', '1'])).toEqual([]);
    expect(fault(['A+', '4'], ['A', '3'], ['A-', '1'])).toEqual([]);
  });
});

describe('Requests from the ribbon', () => {
  test('wait until somebody listens, and then come at once', () => {
    const requests = paneRequests();
    const heard: PaneRequest[] = [];
    requests.send({ kind: 'check' });
    const stop = requests.subscribe((request) => heard.push(request));
    requests.send({ kind: 'fill' });
    stop();
    requests.send({ kind: 'why' });
    expect(heard.map(({ kind }) => kind)).toEqual(['check', 'fill']);
    requests.subscribe((request) => heard.push(request));
    expect(heard.map(({ kind }) => kind)).toEqual(['check', 'fill', 'why']);
  });
});
