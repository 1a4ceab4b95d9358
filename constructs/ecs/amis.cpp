#include <cdk/ecs/amis.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

using ec2::MachineImage;
using Where = MachineImage::Where;

MachineImage image_in(const std::string& parameter_name, ec2::OperatingSystemType os,
                      const std::optional<ec2::UserData>& user_data, bool cached_in_context,
                      const std::string& additional_cache_key, const Where& where) {
  if (!additional_cache_key.empty() && !cached_in_context)
    fail({"additional_cache_key \"" + additional_cache_key + "\" without cached_in_context",
          "both together: only cached look-ups have a key", "CDK: EcsOptimizedImageOptions"},
         where);
  ec2::SsmParameterImageOptions options;
  options.additional_cache_key = additional_cache_key;
  options.cached_in_context = cached_in_context;
  options.os = os;
  options.user_data = user_data;
  return MachineImage::from_ssm_parameter(parameter_name, options);
}

MachineImage linux_image(const std::string& generation, const std::string& hardware,
                         const EcsOptimizedImageOptions& options, const Where& where) {
  return image_in("/aws/service/ecs/optimized-ami/" + generation + "/" + hardware + "recommended/image_id",
                  ec2::OperatingSystemType::LINUX, {}, options.cached_in_context, options.additional_cache_key, where);
}

std::string folder_of(AmiHardwareType hardware_type, const char* neuron) {
  switch (hardware_type) {
    case AmiHardwareType::STANDARD: return "";
    case AmiHardwareType::GPU: return "gpu/";
    case AmiHardwareType::ARM: return "arm64/";
    case AmiHardwareType::NEURON: return neuron;
  }
  return "";
}

std::string bottlerocket_parameter(const BottleRocketImageProps& props) {
  return "/aws/service/bottlerocket/" +
         std::string(to_value(props.variant.value_or(BottlerocketEcsVariant::AWS_ECS_1))) + "/" +
         std::string(to_value(props.architecture.value_or(ec2::InstanceArchitecture::X86_64))) + "/latest/image_id";
}

/// An image that can be told from others.
class Bottlerocket final : public ec2::IMachineImage {
 public:
  explicit Bottlerocket(MachineImage image) : image_(std::move(image)) {}
  ec2::MachineImageConfig get_image(Construct& scope) const override { return image_.get_image(scope); }

 private:
  MachineImage image_;
};

}  // namespace

EcsOptimizedImage EcsOptimizedImage::amazon_linux(const EcsOptimizedImageOptions& options, Where where) {
  return EcsOptimizedImage(linux_image("amazon-linux", "", options, where));
}

EcsOptimizedImage EcsOptimizedImage::amazon_linux2(AmiHardwareType hardware_type,
                                                   const EcsOptimizedImageOptions& options, Where where) {
  return EcsOptimizedImage(linux_image("amazon-linux-2", folder_of(hardware_type, "inf/"), options, where));
}

EcsOptimizedImage EcsOptimizedImage::amazon_linux2023(AmiHardwareType hardware_type,
                                                      const EcsOptimizedImageOptions& options, Where where) {
  return EcsOptimizedImage(linux_image("amazon-linux-2023", folder_of(hardware_type, "neuron/"), options, where));
}

EcsOptimizedImage EcsOptimizedImage::windows(WindowsOptimizedVersion windows_version,
                                             const EcsOptimizedImageOptions& options, Where where) {
  return EcsOptimizedImage(image_in("/aws/service/ami-windows-latest/Windows_Server-" +
                                        std::string(to_value(windows_version)) + "-English-Full-ECS_Optimized/image_id",
                                    ec2::OperatingSystemType::WINDOWS, {}, options.cached_in_context,
                                    options.additional_cache_key, where));
}

BottleRocketImage::BottleRocketImage(const BottleRocketImageProps& props, Where where)
    : MachineImage(std::make_shared<const Bottlerocket>(
          image_in(bottlerocket_parameter(props), ec2::OperatingSystemType::LINUX, ec2::UserData::custom(""),
                   props.cached_in_context, props.additional_cache_key, where))) {}

bool BottleRocketImage::is_bottle_rocket_image(const ec2::MachineImage& image) {
  return dynamic_cast<const Bottlerocket*>(&image.finder()) != nullptr;
}

}  // namespace cdk::ecs
