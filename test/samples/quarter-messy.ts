import { Workbook } from 'exceljs';
import { addMainSheet } from './messy-main-sheet';
import { addEarlierForm, addLastQuarter, addLateReports, addNewcomers, addRatings, addRemarks, addRules } from './messy-other-sheets';
import { workbookBytes } from './workbook-bytes';

/**
 * A quarter of 30 people as such sheets are in real life. Every finding that can occur in one workbook occurs in it; the test of the
 * samples has the list.
 */
export const quarterMessy = async (): Promise<Uint8Array> => {
  const workbook = new Workbook();
  addRemarks(workbook);
  addMainSheet(workbook);
  addLateReports(workbook);
  addNewcomers(workbook);
  addRatings(workbook);
  addRules(workbook);
  addLastQuarter(workbook);
  addEarlierForm(workbook);
  return workbookBytes(workbook);
};
