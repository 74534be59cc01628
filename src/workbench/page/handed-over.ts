/** The name of the parameter under which a new window finds its workbook. */
export const handedOver = 'handed-over';
