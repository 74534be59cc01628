/** Ids stand in manifests that people have installed: they are never renamed. */
export type CommandId = 'openPane' | 'checkSheet' | 'fillForms' | 'insertRules' | 'insertForm' | 'toNativeFormulas' | 'toValues' | 'whyThisScore' | 'openHelp';
