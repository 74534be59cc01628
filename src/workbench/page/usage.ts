/** What may be typed to start the workbench. */
export const usage = `npm start                          the add-ins of this repository in the workbench
npm start -- --demo                the workbench's own demonstration add-in
npm start -- --manifest PATH|URL   any other add-in
             --port N              another port than 3000
             --no-open             opens no browser
             --no-build            takes the add-ins as they were built before
             --no-page --mount /=FOLDER   serves a folder to Excel itself, without the workbench`;
