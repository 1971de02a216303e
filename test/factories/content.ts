import type { ApplicationContent } from '#applications';

/** A complete application that asks for the given sum and adds 10 000 ₽ of its own. */
export function completeContent(title: string, requestedKopecks = 10_000_000n): ApplicationContent {
  const task = 'Открыть мастерские';
  return {
    project: {
      title,
      summary: 'Мастерские хомуса в шести наслегах.',
      problem: 'Мастеров в улусе осталось двое.',
      goal: 'Передать ремесло школьникам.',
      tasks: [task],
      targetGroups: ['Школьники'],
      geography: 'Амгинский улус',
      quantitativeResults: '120 участников',
      qualitativeResults: 'Участники умеют сделать хомус.',
      partners: '',
      informationSupport: '',
      development: '',
      startsOn: '2027-08-01',
      endsOn: '2028-03-31',
    },
    leader: {
      fullName: 'Айыына Петрова',
      position: 'Директор',
      experience: '',
      phone: '+79140000000',
      email: 'aiyyna@example.org',
    },
    team: [{ fullName: 'Ньургун Иванов', role: 'Мастер', experience: '' }],
    plan: [
      { task, title: 'Ремонт', startsOn: '2027-08-01', endsOn: '2027-08-31', expectedResult: 'Зал готов' },
      { task, title: 'Занятия', startsOn: '2027-09-01', endsOn: '2028-03-31', expectedResult: '40 занятий' },
    ],
    budget: [
      {
        article: 'civil-contracts',
        title: 'Мастер хомуса',
        unitCostKopecks: (requestedKopecks + 1_000_000n).toString(),
        quantity: 1,
        ownKopecks: '1000000',
        justification: '',
      },
    ],
  };
}
