export const en = {
  title: 'New project',
  name: 'Name',
  act: 'Make the project',
};
