
'use strict';
(() => {
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const box = document.getElementById('find');
  const none = document.getElementById('none');
  const sections = [...document.querySelectorAll('section')].map(section => {
    const rows = [...section.querySelectorAll('tbody > tr')];
    return { section, rows: rows.map(row => ({ row, text: fold(row.textContent) })) };
  });
  const show = () => {
    const words = fold(box.value).split(/\s+/).filter(word => word);
    let found = 0;
    for (const { section, rows } of sections) {
      let here = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every(word => text.includes(word));
        here += row.hidden ? 0 : 1;
      }
      section.hidden = here === 0;
      found += here;
    }
    none.hidden = found > 0;
  };
  document.getElementById('finding').hidden = false;
  box.addEventListener('input', show);
  document.addEventListener('click', event => {
    if (event.target.closest('a') && box.value) {
      box.value = '';
      show();
    }
  });
})();
