// What was entered into a form of class "bayou-entry" is not lost by a tab that is closed or loaded anew: the browser asks first. The form's server says when
// it is saved, by taking the attribute away. What is of class "bayou-entry-apart" is stored by a button of its own.
const mark = (event) => {
  if (!event.target.closest?.('.bayou-entry-apart')) {
    event.target.closest?.('.bayou-entry')?.toggleAttribute('unsaved', true);
  }
};

document.addEventListener('input', mark);
document.addEventListener('change', mark);
addEventListener('beforeunload', (event) => {
  if (document.querySelector('.bayou-entry[unsaved]')) {
    event.preventDefault();
  }
});
