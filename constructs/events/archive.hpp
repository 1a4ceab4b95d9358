// Events that are kept.
#pragma once

#include <cdk/events/archive_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::events {

/// Keeps events of a bus, which can be sent again.
class Archive : public Resource {
 public:
  using Props = ArchiveProps;
  Archive(const Scope& scope, const Props& props);
  Input<std::string> archive_arn() const { return arn_; }
  Input<std::string> archive_name() const { return name_; }

 private:
  void allow_key(kms::IKey& key, const Input<std::string>& event_bus_arn);
  Input<std::string> arn_, name_;
};

}  // namespace cdk::events
