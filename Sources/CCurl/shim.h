// libcurl as Swift can see it. The library is loaded when something is first fetched, so the functions come as
// pointers, and those with variable arguments, which Swift cannot call, get a function here for each type.
#include <curl/curl.h>

typedef CURLcode (*cc_setopt)(CURL *, CURLoption, ...);
typedef CURLcode (*cc_getinfo)(CURL *, CURLINFO, ...);
typedef CURLMcode (*cc_multi_setopt)(CURLM *, CURLMoption, ...);

static inline CURLcode cc_set_long(void *f, CURL *handle, CURLoption option, long value) {
  return ((cc_setopt)f)(handle, option, value);
}
static inline CURLcode cc_set_text(void *f, CURL *handle, CURLoption option, const char *value) {
  return ((cc_setopt)f)(handle, option, value);
}
static inline CURLcode cc_set_pointer(void *f, CURL *handle, CURLoption option, void *value) {
  return ((cc_setopt)f)(handle, option, value);
}
static inline CURLcode cc_set_callback(void *f, CURL *handle, CURLoption option, curl_write_callback value) {
  return ((cc_setopt)f)(handle, option, value);
}
static inline CURLMcode cc_multi_set_long(void *f, CURLM *handle, CURLMoption option, long value) {
  return ((cc_multi_setopt)f)(handle, option, value);
}
static inline CURLcode cc_get_long(void *f, CURL *handle, CURLINFO info, long *value) {
  return ((cc_getinfo)f)(handle, info, value);
}
static inline CURLcode cc_get_text(void *f, CURL *handle, CURLINFO info, char **value) {
  return ((cc_getinfo)f)(handle, info, value);
}
static inline CURLcode cc_get_pointer(void *f, CURL *handle, CURLINFO info, void **value) {
  return ((cc_getinfo)f)(handle, info, value);
}
static inline CURLcode cc_result(const CURLMsg *message) { return message->data.result; }
