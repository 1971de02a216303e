const form = document.getElementById('setup');
const problem = document.getElementById('problem');
const token = new URLSearchParams(location.search).get('token') ?? '';

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const response = await fetch('/api/setup', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, ...Object.fromEntries(new FormData(form)) }),
  });
  if (response.ok) {
    form.remove();
    document.getElementById('intro').textContent = 'Готово: этой почтой и паролем теперь можно войти.';
    return;
  }
  const { detail, errors } = await response.json();
  problem.textContent = [detail, ...errors.map((error) => error.detail)].join(' ');
  problem.hidden = false;
});
