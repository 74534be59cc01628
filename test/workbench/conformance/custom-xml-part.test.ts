/** @jest-environment ./test/workbench/host-environment.ts */
import { read } from '../sheet-at-hand';
import { holds, refused } from './holds';

const xml = '<reviewers xmlns="urn:example:one"><name>Li</name></reviewers>';

const cleared = async (context: Excel.RequestContext): Promise<Excel.CustomXmlPartCollection> => {
  const { customXmlParts } = context.workbook;
  customXmlParts.load('items/id');
  await context.sync();
  customXmlParts.items.forEach((part) => part.delete());
  await context.sync();
  return customXmlParts;
};

holds('Custom XML part', [
  ['is read as it was written, and has its namespace', async (_, context) => {
    const part = (await cleared(context)).add(xml);
    const text = part.getXml();
    await context.sync();
    return [text.value, await read(part, 'namespaceUri')];
  }, [xml, 'urn:example:one']],
  ['setXml replaces all of it', async (_, context) => {
    const part = (await cleared(context)).add(xml);
    part.setXml('<other/>');
    const text = part.getXml();
    await context.sync();
    return text.value;
  }, '<other/>'],
  ['what is no XML is refused', (_, context) => { context.workbook.customXmlParts.add('<open>'); }, refused('InvalidArgument')],
  ['parts of a namespace are found', async (_, context) => {
    const parts = await cleared(context);
    parts.add(xml);
    parts.add('<x xmlns="urn:example:two"/>');
    const count = parts.getByNamespace('urn:example:one').getCount();
    await context.sync();
    return count.value;
  }, 1],
  ['getOnlyItem answers the one', async (_, context) => {
    const parts = await cleared(context);
    const part = parts.add(xml);
    return await read(parts.getByNamespace('urn:example:one').getOnlyItem(), 'id') === await read(part, 'id');
  }, true],
  ['getOnlyItemOrNullObject of several is the null object', async (_, context) => {
    const parts = await cleared(context);
    parts.add(xml);
    parts.add(xml);
    const only = parts.getByNamespace('urn:example:one').getOnlyItemOrNullObject();
    await context.sync();
    return only.isNullObject;
  }, true],
  ['an id that is not there: ItemNotFound', (_, context) => read(context.workbook.customXmlParts.getItem('nowhere'), 'id'), refused('ItemNotFound')],
]);
