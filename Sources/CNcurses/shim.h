// ncurses as Swift can see it. Swift 6 refuses C's mutable globals and cannot import macros that cast, so
// those few get a function here; everything else is used under its own name.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdio.h>
#include <wchar.h>

static inline WINDOW *nc_standard_window(void) { return stdscr; }
static inline WINDOW *nc_current_window(void) { return curscr; }
static inline int nc_colors(void) { return COLORS; }

static inline attr_t nc_bold(void) { return WA_BOLD; }
static inline attr_t nc_underline(void) { return WA_UNDERLINE; }
static inline attr_t nc_reverse(void) { return WA_REVERSE; }
static inline attr_t nc_dim(void) { return WA_DIM; }
static inline attr_t nc_italic(void) { return WA_ITALIC; }

// Pair numbers above 32767 do not fit the old argument, so the pair always goes through the extended one.
static inline int nc_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

// glibc hides wcwidth from Swift behind a feature macro. ncurses goes by this width, whatever we think.
static inline int nc_columns(wchar_t scalar) {
  extern int wcwidth(wchar_t);
  return wcwidth(scalar);
}
