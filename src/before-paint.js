// Before the first paint: words that the build wrote are those of its own lesson, and would flash where the address asks for another.
// A script of its own, so that the page's policy need allow none within it, and no module, which would come after the paint.
if (/[?&](lesson|draft)=[^&#]/.test(location.search)) document.documentElement.dataset.lesson = 'other';
