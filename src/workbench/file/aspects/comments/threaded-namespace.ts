/** Of comments with replies and of the people in them. */
export const threadedNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
