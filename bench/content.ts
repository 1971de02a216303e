/** A complete application of ordinary length: about 6 kB of text. */
export function benchContent(): object {
  const task = 'Открыть мастерские';
  const text = 'Мастеров, которые делают хомус, в улусе осталось двое. '.repeat(20).trim();
  return {
    project: {
      ...{
        title: 'Хомус в каждом наслеге',
        summary: text,
        problem: text,
        goal: 'Передать ремесло.',
        tasks: [task],
      },
      ...{
        targetGroups: ['Школьники'],
        geography: 'Амгинский улус',
        quantitativeResults: '120',
        qualitativeResults: text,
      },
      ...{
        partners: '',
        informationSupport: '',
        development: text,
        startsOn: '2027-08-01',
        endsOn: '2028-03-31',
      },
    },
    leader: {
      fullName: 'Айыына Петрова',
      position: 'Директор',
      experience: text,
      phone: '+79140000000',
      email: 'a@b.ru',
    },
    team: Array.from({ length: 4 }, (_, i) => ({
      fullName: `Участник ${i}`,
      role: 'Мастер',
      experience: text,
    })),
    plan: Array.from({ length: 6 }, (_, i) => ({
      ...{
        task,
        title: `Событие ${i}`,
        startsOn: '2027-08-01',
        endsOn: '2028-03-31',
        expectedResult: 'Занятия',
      },
    })),
    budget: Array.from({ length: 10 }, (_, i) => ({
      ...{ article: 'civil-contracts', title: `Мастер ${i}`, unitCostKopecks: '3000000', quantity: 4 },
      ...{ ownKopecks: '1000000', justification: '' },
    })),
  };
}
