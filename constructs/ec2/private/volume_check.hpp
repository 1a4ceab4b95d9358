// What EBS volumes refuse.
#pragma once

#include <cdk/ec2/volume_props.hpp>
#include <string_view>

namespace cdk {
class Construct;
}

namespace cdk::ec2::detail {

/// Whether an id is the prefix and hexadecimal digits, or isn't known yet.
bool is_id(const Input<std::string>& id, std::string_view prefix);

/// Errors: see Volume.
void check(const Construct& volume, const VolumeProps& props, EbsDeviceVolumeType type);

}  // namespace cdk::ec2::detail
