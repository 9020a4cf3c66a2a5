/** Whether somebody may begin a project: administrators, and whoever leads one. */
export function mayCreateProject(
  isAdministrator: boolean,
  projects: readonly { readonly myRole: string }[],
): boolean {
  return isAdministrator || projects.some(({ myRole }) => myRole === 'LEAD');
}
