#include <cdk/ec2/volume_props.hpp>
#include <cdk/error.hpp>

#include "private/volume_check.hpp"

namespace cdk::ec2::detail {

namespace {

constexpr const char* resource = "AWS::EC2::Volume ";

// What the types take. No IOPS: the type has none to set.
struct Limits {
  std::string_view type;
  double min_gib, max_gib;
  int min_iops = 0, max_iops = 0, iops_per_gib = 0;
};

constexpr Limits LIMITS[] = {
    {"gp2", 1, 16384},
    {"gp3", 1, 65536, 3000, 80000, 500},
    {"io1", 4, 16384, 100, 64000, 50},
    {"io2", 4, 65536, 100, 256000, 500},
    {"st1", 125, 16384},
    {"sc1", 125, 16384},
    {"standard", 1, 1024},
};

const Limits& limits_of(std::string_view type) {
  for (const Limits& limits : LIMITS) {
    if (limits.type == type) return limits;
  }
  return LIMITS[0];
}

std::string range(double min, double max, const char* unit) {
  return std::to_string(static_cast<int>(min)) + " to " + std::to_string(static_cast<int>(max)) + unit;
}

class Check {
 public:
  Check(const Construct& volume, const VolumeProps& props, EbsDeviceVolumeType type)
      : volume_(volume), props_(props), type_(to_value(type)), limits_(limits_of(type_)) {}

  void run() const {
    source();
    size();
    iops();
    throughput();
    initialization_rate();
    if (props_.encryption_key && !props_.encrypted.value_or(false))
      refuse("an encryption_key for a volume that isn't encrypted", "encrypted = true with it", "KmsKeyId");
    if (props_.enable_multi_attach.value_or(false) && !provisioned())
      refuse("enable_multi_attach for a volume of type " + type_, "the types IO1 and IO2", "MultiAttachEnabled");
  }

 private:
  [[noreturn]] void refuse(const std::string& message, const std::string& allowed, const char* property) const {
    fail(volume_, {message, allowed, std::string(resource) + property});
  }

  bool provisioned() const { return type_ == "io1" || type_ == "io2"; }

  void source() const {
    const Input<std::string>& snapshot = props_.snapshot_id;
    if (!props_.size && !snapshot.is_set())
      refuse("a volume with neither size nor snapshot_id", "one of the two, or both", "Size");
    if (snapshot.is_set() && !is_id(snapshot, "snap-")) {
      refuse("snapshot_id \"" + std::string(snapshot.as_string()) + "\"", "\"snap-\" and hexadecimal digits",
             "SnapshotId");
    }
  }

  void size() const {
    if (!props_.size) return;
    const double gib = props_.size->to_gibibytes();
    if (gib < limits_.min_gib || gib > limits_.max_gib) {
      refuse("a volume of type " + type_ + " with " + props_.size->to_human_string(),
             range(limits_.min_gib, limits_.max_gib, " GiB"), "Size");
    }
  }

  void iops() const {
    if (!props_.iops) {
      if (provisioned()) refuse("a volume of type " + type_ + " without iops", "iops with it", "Iops");
      return;
    }
    const int iops = *props_.iops;
    if (limits_.max_iops == 0) refuse("iops for a volume of type " + type_, "the types IO1, IO2 and GP3", "Iops");
    if (iops < limits_.min_iops || iops > limits_.max_iops) {
      refuse(std::to_string(iops) + " IOPS for a volume of type " + type_,
             range(limits_.min_iops, limits_.max_iops, ""), "Iops");
    }
    if (props_.size && iops > limits_.iops_per_gib * props_.size->to_gibibytes()) {
      refuse(std::to_string(iops) + " IOPS for a volume of type " + type_ + " with " + props_.size->to_human_string(),
             "at most " + std::to_string(limits_.iops_per_gib) + " for each GiB", "Iops");
    }
  }

  void throughput() const {
    if (!props_.throughput) return;
    const std::string given = "throughput of " + std::to_string(*props_.throughput) + " MiB/s";
    if (type_ != "gp3") refuse("throughput for a volume of type " + type_, "volume_type = GP3 with it", "Throughput");
    if (*props_.throughput < 125 || *props_.throughput > 2000) refuse(given, "125 to 2000", "Throughput");
    if (props_.iops && *props_.throughput * 4 > *props_.iops) {
      refuse(given + " with " + std::to_string(*props_.iops) + " IOPS", "at most a quarter of the IOPS", "Throughput");
    }
  }

  void initialization_rate() const {
    const auto& rate = props_.volume_initialization_rate;
    if (!rate) return;
    if (!props_.snapshot_id.is_set()) {
      refuse("volume_initialization_rate for a volume that isn't made from a snapshot", "snapshot_id with it",
             "VolumeInitializationRate");
    }
    const double mib = rate->to_mebibytes({.rounding = SizeRoundingBehavior::NONE});
    if (mib < 100 || mib > 300) {
      refuse("volume_initialization_rate of " + rate->to_human_string() + " a second", "100 to 300 MiB",
             "VolumeInitializationRate");
    }
  }

  const Construct& volume_;
  const VolumeProps& props_;
  std::string type_;
  const Limits& limits_;
};

}  // namespace

bool is_id(const Input<std::string>& id, std::string_view prefix) {
  if (id.is_unresolved()) return true;
  const std::string_view text = id.as_string();
  if (!text.starts_with(prefix) || text.size() == prefix.size()) return false;
  return text.find_first_not_of("0123456789abcdefABCDEF", prefix.size()) == std::string_view::npos;
}

void check(const Construct& volume, const VolumeProps& props, EbsDeviceVolumeType type) {
  Check(volume, props, type).run();
}

}  // namespace cdk::ec2::detail
