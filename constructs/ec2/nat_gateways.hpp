// What NAT providers share: gateways by zone.
#pragma once

#include <cdk/input.hpp>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace cdk::ec2 {

/// Gateways by zone: gives each zone its own, and zones without one those of the others in turn.
template <class Gateway>
class GatewaysByZone {
 public:
  void add(Input<std::string> zone, Gateway gateway) { entries_.emplace_back(std::move(zone), std::move(gateway)); }
  /// Null when there is no gateway at all.
  const Gateway* pick(const Input<std::string>& zone) {
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
      if (entry->first == zone) return &entry->second;
    }
    return entries_.empty() ? nullptr : &entries_[next_++ % entries_.size()].second;
  }
  const std::vector<std::pair<Input<std::string>, Gateway>>& entries() const noexcept { return entries_; }

 private:
  std::vector<std::pair<Input<std::string>, Gateway>> entries_;
  std::size_t next_ = 0;
};

}  // namespace cdk::ec2
