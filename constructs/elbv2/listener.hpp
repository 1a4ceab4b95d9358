// What all listeners have in common.
#pragma once

#include <cdk/elbv2/attributes.hpp>
#include <cdk/elbv2/base_listener_props.hpp>
#include <cdk/elbv2/listener_action.hpp>
#include <cdk/elbv2/listener_certificate.hpp>
#include <cdk/resource.hpp>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::elbv2 {

template <class T>
class Registry;

class CfnListener;
struct CfnListenerProps;
class ILoadBalancerV2;

/// A listener, made here or elsewhere.
class IListener : public Resource {
 public:
  virtual Input<std::string> listener_arn() const = 0;

 protected:
  using Resource::Resource;
};

/// The part that ApplicationListener and NetworkListener share.
class BaseListener {
 public:
  BaseListener(const BaseListener&) = delete;
  BaseListener& operator=(const BaseListener&) = delete;

  Input<std::string> listener_arn() const;
  /// Sets an attribute that has no prop; an unset value takes it away. CloudFormation: ListenerAttributes.
  void set_attribute(std::string_view key, const Input<std::string>& value = {}) { attributes_.set(key, value); }
  void remove_attribute(std::string_view key) { set_attribute(key); }

 protected:
  BaseListener(IListener& self, ILoadBalancerV2& load_balancer, CfnListenerProps props);
  ~BaseListener();

  void set_default_action(std::shared_ptr<const IListenerAction> action);
  /// The first certificate of a listener is its own; further ones are resources beside it.
  void add_certificates(const Id& id, const std::vector<ListenerCertificate>& certificates);
  bool has_certificates() const noexcept { return !certificate_arns_.empty(); }
  std::vector<std::string> validate_listener() const;

 private:
  CfnListener& make_resource(CfnListenerProps props);

  IListener& self_;
  std::shared_ptr<Registry<BaseListener>> siblings_;
  std::int64_t port_;
  Attributes attributes_;
  std::shared_ptr<const IListenerAction> default_action_;
  std::vector<Value> certificate_arns_;
  CfnListener& resource_;
};

}  // namespace cdk::elbv2
