// Certificates of listeners.
#pragma once

#include <cdk/input.hpp>
#include <concepts>
#include <string>
#include <type_traits>
#include <utility>

namespace cdk::elbv2 {

/// Something that a listener can use as a certificate.
class IListenerCertificate {
 public:
  virtual ~IListenerCertificate() = default;
  virtual Input<std::string> certificate_arn() const = 0;
};

/// A certificate of a listener: made implicitly from whatever has a `certificate_arn()`, such as certificates of
/// module certificatemanager.
class ListenerCertificate : public IListenerCertificate {
 public:
  template <class C>
    requires(!std::derived_from<std::remove_cvref_t<C>, ListenerCertificate> &&
             requires(C& c) {
               { c.certificate_arn() } -> std::convertible_to<Input<std::string>>;
             })
  ListenerCertificate(C&& certificate) : arn_(certificate.certificate_arn()) {}

  /// A certificate of Certificate Manager.
  template <class C>
  static ListenerCertificate from_certificate_manager(C&& acm_certificate) {
    return ListenerCertificate(acm_certificate);
  }
  /// Any certificate of Certificate Manager or IAM.
  static ListenerCertificate from_arn(const Input<std::string>& certificate_arn) {
    return ListenerCertificate(Arn{certificate_arn});
  }

  Input<std::string> certificate_arn() const override { return arn_; }

 private:
  struct Arn {
    Input<std::string> text;
  };
  explicit ListenerCertificate(Arn arn) : arn_(std::move(arn.text)) {}
  Input<std::string> arn_;
};

}  // namespace cdk::elbv2
