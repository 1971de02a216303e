import type { texts as russian } from './form-ru.js';

export const texts: Record<keyof typeof russian, string> = {
  'public.form.title': 'Questions of the application',
  'public.form.hint':
    'You can prepare the answers beforehand. Beside each question stands how many characters fit; spaces count.',
  'public.form.limit': '{count, plural, one {up to # character} other {up to # characters}}',
  'public.form.entries': '{count, plural, one {Up to # entry.} other {Up to # entries.}}',

  'public.form.project': 'About the project',
  'public.form.project.title': 'Title',
  'public.form.project.summary': 'Summary',
  'public.form.project.problem': 'The problem and why it matters',
  'public.form.project.goal': 'Goal',
  'public.form.project.tasks': 'Tasks, one by one',
  'public.form.project.targetGroups': 'Target groups, one by one',
  'public.form.project.geography': 'Geography',
  'public.form.project.quantitativeResults': 'Results in figures',
  'public.form.project.qualitativeResults': 'Results in quality',
  'public.form.project.partners': 'Partners',
  'public.form.project.informationSupport': 'Publicity',
  'public.form.project.development': 'What comes after the grant',
  'public.form.project.startsOn': 'First day',
  'public.form.project.endsOn': 'Last day',

  'public.form.leader': 'Leader',
  'public.form.leader.fullName': 'Full name',
  'public.form.leader.position': 'Position',
  'public.form.leader.experience': 'Experience',
  'public.form.leader.phone': 'Phone',
  'public.form.leader.email': 'E-mail',

  'public.form.team': 'Team',
  'public.form.team.fullName': 'Full name',
  'public.form.team.role': 'Role in the project',
  'public.form.team.experience': 'Experience',

  'public.form.plan': 'Calendar plan',
  'public.form.plan.task': 'The task that the event belongs to',
  'public.form.plan.title': 'Event',
  'public.form.plan.expectedResult': 'Expected result',
  'public.form.plan.startsOn': 'Begins',
  'public.form.plan.endsOn': 'Ends',

  'public.form.budget': 'Budget',
  'public.form.budget.article': 'Article',
  'public.form.budget.unitCost': 'Price of one',
  'public.form.budget.quantity': 'Quantity',
  'public.form.budget.own': 'Own contribution',
  'public.form.budget.title': 'Expense',
  'public.form.budget.justification': 'Why it is needed',
};
