// What Swift cannot import from OpenSSL by itself: headers in one place, and the stack macros as functions. No logic.
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>
#include <openssl/rand.h>
#include <openssl/ts.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

// The flags of RFC 2253, but with UTF-8 as it is.
static const unsigned long colophon_name_flags = XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB;

static inline STACK_OF(X509) *colophon_certificates_new(void) { return sk_X509_new_null(); }
static inline int colophon_certificates_count(const STACK_OF(X509) *stack) { return sk_X509_num(stack); }
static inline X509 *colophon_certificates_get(const STACK_OF(X509) *stack, int index) { return sk_X509_value(stack, index); }
static inline int colophon_certificates_push(STACK_OF(X509) *stack, X509 *certificate) { return sk_X509_push(stack, certificate); }
// Frees the stack, and each certificate once.
static inline void colophon_certificates_free(STACK_OF(X509) *stack) { sk_X509_pop_free(stack, X509_free); }
// Frees the stack, and leaves the certificates to their owner.
static inline void colophon_certificates_free_stack(STACK_OF(X509) *stack) { sk_X509_free(stack); }

static inline int colophon_signer_infos_count(const STACK_OF(PKCS7_SIGNER_INFO) *stack) { return sk_PKCS7_SIGNER_INFO_num(stack); }
static inline PKCS7_SIGNER_INFO *colophon_signer_infos_get(const STACK_OF(PKCS7_SIGNER_INFO) *stack, int index) {
    return sk_PKCS7_SIGNER_INFO_value(stack, index);
}

static inline int colophon_texts_count(const STACK_OF(ASN1_UTF8STRING) *stack) { return sk_ASN1_UTF8STRING_num(stack); }
static inline ASN1_UTF8STRING *colophon_texts_get(const STACK_OF(ASN1_UTF8STRING) *stack, int index) {
    return sk_ASN1_UTF8STRING_value(stack, index);
}

static inline int colophon_cms_signers_count(const STACK_OF(CMS_SignerInfo) *stack) { return sk_CMS_SignerInfo_num(stack); }
static inline CMS_SignerInfo *colophon_cms_signers_get(const STACK_OF(CMS_SignerInfo) *stack, int index) {
    return sk_CMS_SignerInfo_value(stack, index);
}

static inline int colophon_objects_count(const STACK_OF(ASN1_OBJECT) *stack) { return sk_ASN1_OBJECT_num(stack); }
static inline ASN1_OBJECT *colophon_objects_get(const STACK_OF(ASN1_OBJECT) *stack, int index) { return sk_ASN1_OBJECT_value(stack, index); }
