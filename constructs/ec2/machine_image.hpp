// Images that instances start from.
#pragma once

#include <cdk/ec2/machine_image_props.hpp>
#include <memory>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class Construct;
}

namespace cdk::ec2 {

/// Finds an image. Derive from it to bring your own.
class IMachineImage {
 public:
  virtual ~IMachineImage() = default;
  /// The image for an instance in this scope; may add parameters or mappings to its stack.
  virtual MachineImageConfig get_image(Construct& scope) const = 0;
};

/// An image, chosen by one of the functions below or by a class of its kind.
class MachineImage {
 public:
  using Where = std::source_location;
  /// Image ids by region.
  using AmiMap = std::vector<std::pair<std::string, std::string>>;
  explicit MachineImage(std::shared_ptr<const IMachineImage> finder) : finder_(std::move(finder)) {}

  // Amazon Linux: the newest image at each deployment, unless cached_in_context.
  /// Of a generation given in the props. Default: the first one.
  static MachineImage latest_amazon_linux(const AmazonLinuxImageProps& props = {}, Where where = Where::current());
  static MachineImage latest_amazon_linux2(const AmazonLinux2ImageSsmParameterProps& props = {});
  static MachineImage latest_amazon_linux2022(const AmazonLinux2022ImageSsmParameterProps& props = {});
  static MachineImage latest_amazon_linux2023(const AmazonLinux2023ImageSsmParameterProps& props = {});
  static MachineImage latest_windows(WindowsVersion version, const WindowsImageProps& props = {});
  // Errors, when an instance uses it in a known region: the map doesn't have the region.
  static MachineImage generic_linux(const AmiMap& ami_map, const GenericLinuxImageProps& props = {});
  static MachineImage generic_windows(const AmiMap& ami_map, const GenericWindowsImageProps& props = {});
  /// The image id that a parameter holds at deployment.
  static MachineImage from_ssm_parameter(const std::string& parameter_name,
                                         const SsmParameterImageOptions& options = {});
  /// The image id that a parameter holds when an instance is launched. Only for launch templates.
  static MachineImage resolve_ssm_parameter_at_launch(const std::string& parameter_name,
                                                      const SsmParameterImageOptions& options = {});
  /// An image that the cdk CLI looks up. Errors, when an instance uses it: the stack's environment is open.
  static MachineImage lookup(const LookupMachineImageProps& props);

  MachineImageConfig get_image(Construct& scope) const { return finder_->get_image(scope); }
  /// What finds it.
  const IMachineImage& finder() const noexcept { return *finder_; }

 private:
  std::shared_ptr<const IMachineImage> finder_;
};

/// An image id in a parameter, for classes of images that are found so.
class GenericSSMParameterImage : public MachineImage {
 public:
  GenericSSMParameterImage(const std::string& parameter_name, OperatingSystemType os,
                           const std::optional<UserData>& user_data = {});
  const std::string& parameter_name() const noexcept { return parameter_name_; }

 protected:
  GenericSSMParameterImage(const std::string& parameter_name, const SsmParameterImageOptions& options);

 private:
  std::string parameter_name_;
};

/// An Amazon Linux image of any generation.
class AmazonLinuxImage : public GenericSSMParameterImage {
 public:
  /// Errors: storage or virtualization for the generations 2022 and 2023.
  explicit AmazonLinuxImage(const AmazonLinuxImageProps& props = {}, Where where = Where::current());
  /// Name of the public parameter that holds the image's id.
  static std::string ssm_parameter_name(const AmazonLinuxImageProps& props = {}, Where where = Where::current());
};

/// Base of the Amazon Linux images that are found by a public parameter.
class AmazonLinuxImageSsmParameterBase : public GenericSSMParameterImage {
 public:
  explicit AmazonLinuxImageSsmParameterBase(const AmazonLinuxImageSsmParameterBaseProps& props);
};

/// Kernels of Amazon Linux 2.
struct AmazonLinux2Kernel {
  /// The image's own.
  static constexpr const char* DEFAULT = "default";
  static constexpr const char* KERNEL_5_10 = "5.10";
  static constexpr const char* CDK_LATEST = KERNEL_5_10;
};

/// Kernels of Amazon Linux 2022.
struct AmazonLinux2022Kernel {
  static constexpr const char* DEFAULT = "default";
  static constexpr const char* KERNEL_5_15 = "5.15";
  static constexpr const char* CDK_LATEST = KERNEL_5_15;
};

/// Kernels of Amazon Linux 2023.
struct AmazonLinux2023Kernel {
  static constexpr const char* DEFAULT = "default";
  static constexpr const char* KERNEL_6_1 = "6.1";
  static constexpr const char* CDK_LATEST = KERNEL_6_1;
};

/// An Amazon Linux 2 image.
class AmazonLinux2ImageSsmParameter : public AmazonLinuxImageSsmParameterBase {
 public:
  explicit AmazonLinux2ImageSsmParameter(const AmazonLinux2ImageSsmParameterProps& props = {});
  static std::string ssm_parameter_name(const AmazonLinux2ImageSsmParameterProps& props = {});
};

/// An Amazon Linux 2022 image.
class AmazonLinux2022ImageSsmParameter : public AmazonLinuxImageSsmParameterBase {
 public:
  explicit AmazonLinux2022ImageSsmParameter(const AmazonLinux2022ImageSsmParameterProps& props = {});
  static std::string ssm_parameter_name(const AmazonLinux2022ImageSsmParameterProps& props = {});
};

/// An Amazon Linux 2023 image.
class AmazonLinux2023ImageSsmParameter : public AmazonLinuxImageSsmParameterBase {
 public:
  explicit AmazonLinux2023ImageSsmParameter(const AmazonLinux2023ImageSsmParameterProps& props = {});
  static std::string ssm_parameter_name(const AmazonLinux2023ImageSsmParameterProps& props = {});
};

/// A Windows image.
class WindowsImage : public GenericSSMParameterImage {
 public:
  explicit WindowsImage(WindowsVersion version, const WindowsImageProps& props = {});
};

/// Linux images by region.
class GenericLinuxImage : public MachineImage {
 public:
  explicit GenericLinuxImage(const AmiMap& ami_map, const GenericLinuxImageProps& props = {})
      : MachineImage(generic_linux(ami_map, props)) {}
};

/// Windows images by region.
class GenericWindowsImage : public MachineImage {
 public:
  explicit GenericWindowsImage(const AmiMap& ami_map, const GenericWindowsImageProps& props = {})
      : MachineImage(generic_windows(ami_map, props)) {}
};

/// An image that the cdk CLI looks up.
class LookupMachineImage : public MachineImage {
 public:
  explicit LookupMachineImage(const LookupMachineImageProps& props) : MachineImage(lookup(props)) {}
};

/// An image whose id is read from a parameter at launch.
class ResolveSsmParameterAtLaunchImage : public MachineImage {
 public:
  explicit ResolveSsmParameterAtLaunchImage(const std::string& parameter_name,
                                            const SsmParameterImageOptions& props = {})
      : MachineImage(resolve_ssm_parameter_at_launch(parameter_name, props)), parameter_name_(parameter_name) {}
  const std::string& parameter_name() const noexcept { return parameter_name_; }

 private:
  std::string parameter_name_;
};

}  // namespace cdk::ec2
