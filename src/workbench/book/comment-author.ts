/** Who writes comments and notes in this host. */
export const commentAuthor = { name: 'Workbench', email: 'workbench@localhost' } as const;
