#include <cdk/cfn_mapping.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/ssm/string_parameter.hpp>
#include <cdk/stack.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

UserData chosen(const std::optional<UserData>& user_data, OperatingSystemType os) {
  if (user_data) return *user_data;
  return os == OperatingSystemType::WINDOWS ? UserData::for_windows() : UserData::for_linux();
}

Input<std::string> image_parameter(Construct& scope, const std::string& parameter_name) {
  return ssm::StringParameter::value_for_typed_string_parameter_v2(scope, parameter_name,
                                                                   ssm::ParameterValueType::AWS_EC2_IMAGE_ID);
}

Input<std::string> cached_image(Construct& scope, const std::string& parameter_name, const std::string& cache_key) {
  std::vector<Member> query{{"parameterName", Value(parameter_name)}};
  if (!cache_key.empty()) query.push_back({"additionalCacheKey", Value(cache_key)});
  return Input<std::string>::from(
      ContextProvider::get_value(
          scope, {.provider = "ssm", .dummy_value = "dummy-value-for-" + parameter_name, .props = std::move(query)})
          .value);
}

class ParameterImage final : public IMachineImage {
 public:
  ParameterImage(std::string parameter_name, SsmParameterImageOptions options)
      : parameter_name_(std::move(parameter_name)), options_(std::move(options)) {}
  MachineImageConfig get_image(Construct& scope) const override {
    const OperatingSystemType os = options_.os.value_or(OperatingSystemType::LINUX);
    const bool cached = options_.cached_in_context.value_or(false);
    return {.image_id = cached ? cached_image(scope, parameter_name_, options_.additional_cache_key)
                               : image_parameter(scope, parameter_name_),
            .os_type = os,
            .user_data = chosen(options_.user_data, os)};
  }

 private:
  std::string parameter_name_;
  SsmParameterImageOptions options_;
};

class LaunchTimeImage final : public IMachineImage {
 public:
  LaunchTimeImage(std::string parameter_name, SsmParameterImageOptions options)
      : parameter_name_(std::move(parameter_name)), options_(std::move(options)) {}
  MachineImageConfig get_image(Construct&) const override {
    const OperatingSystemType os = options_.os.value_or(OperatingSystemType::LINUX);
    const std::string version = options_.parameter_version.empty() ? "" : ":" + options_.parameter_version;
    return {.image_id = "resolve:ssm:" + parameter_name_ + version,
            .os_type = os,
            .user_data = chosen(options_.user_data, os)};
  }

 private:
  std::string parameter_name_;
  SsmParameterImageOptions options_;
};

class RegionalImages final : public IMachineImage {
 public:
  RegionalImages(MachineImage::AmiMap images, OperatingSystemType os, std::optional<UserData> user_data)
      : images_(std::move(images)), os_(os), user_data_(std::move(user_data)) {}

  MachineImageConfig get_image(Construct& scope) const override {
    const std::string& region = Stack::of(scope).env().region;
    return {.image_id = region.empty() ? mapped(scope) : in_region(scope, region),
            .os_type = os_,
            .user_data = chosen(user_data_, os_)};
  }

 private:
  Input<std::string> mapped(Construct& scope) const {
    MappingTable table;
    for (const auto& [region, image] : images_) table.push_back({region, {{"ami", Value(image)}}});
    return scope.add<CfnMapping>("AmiMap", {.mapping = std::move(table)}).find_in_map(Aws::REGION, "ami");
  }
  Input<std::string> in_region(const Construct& scope, const std::string& region) const {
    const auto image = std::ranges::find(images_, region, &std::pair<std::string, std::string>::first);
    if (image == images_.end()) {
      std::string known;
      for (const auto& [name, id] : images_) known += (known.empty() ? "" : ", ") + name;
      fail(scope, {"there is no image for region \"" + region + "\"", "the regions of the map: " + known,
                   "AWS::EC2::Instance ImageId"});
    }
    return image->second;
  }

  MachineImage::AmiMap images_;
  OperatingSystemType os_;
  std::optional<UserData> user_data_;
};

class LookedUpImage final : public IMachineImage {
 public:
  explicit LookedUpImage(LookupMachineImageProps props) : props_(std::move(props)) {}

  MachineImageConfig get_image(Construct& scope) const override {
    const bool windows = props_.windows.value_or(false);
    const OperatingSystemType os = windows ? OperatingSystemType::WINDOWS : OperatingSystemType::LINUX;
    std::vector<Member> query{{"filters", filters(windows)}};
    if (!props_.owners.empty()) query.insert(query.begin(), {"owners", Input<List<std::string>>(props_.owners)});
    if (!props_.additional_cache_key.empty())
      query.push_back({"additionalCacheKey", Value(props_.additional_cache_key)});
    const Value found =
        ContextProvider::get_value(scope, {.provider = "ami", .dummy_value = "ami-1234", .props = std::move(query)})
            .value;
    if (!found.is_string()) {
      fail(scope, {"the context holds " + to_debug_string(found) + " for the image \"" + props_.name + "\"",
                   "the id of an image; remove it from cdk.context.json", "MachineImage::lookup"});
    }
    return {.image_id = Input<std::string>::from(found), .os_type = os, .user_data = chosen(props_.user_data, os)};
  }

 private:
  Value filters(bool windows) const {
    std::vector<Member> all{{"name", Value::list({Value(props_.name)})},
                            {"state", Value::list({Value("available")})},
                            {"image-type", Value::list({Value("machine")})}};
    if (windows) all.push_back({"platform", Value::list({Value("windows")})});
    for (const auto& [name, values] : props_.filters) {
      Value list = Input<List<std::string>>(values);
      const auto known = std::ranges::find(all, name, &Member::name);
      if (known == all.end())
        all.push_back({name, std::move(list)});
      else
        known->value = std::move(list);
    }
    return Value::object(std::move(all));
  }

  LookupMachineImageProps props_;
};

constexpr const char* amazon_linux_parameters = "/aws/service/ami-amazon-linux-latest/";

std::string dashed(std::initializer_list<std::string_view> parts) {
  std::string text;
  for (const std::string_view part : parts) {
    if (!part.empty()) text.append(text.empty() ? "" : "-").append(part);
  }
  return amazon_linux_parameters + text;
}

std::string_view edition_part(std::optional<AmazonLinuxEdition> edition) {
  return edition.value_or(AmazonLinuxEdition::STANDARD) == AmazonLinuxEdition::STANDARD ? "" : to_value(*edition);
}

std::string_view cpu_part(std::optional<AmazonLinuxCpuType> cpu) {
  return to_value(cpu.value_or(AmazonLinuxCpuType::X86_64));
}

}  // namespace

MachineImage MachineImage::latest_amazon_linux(const AmazonLinuxImageProps& props, Where where) {
  return AmazonLinuxImage(props, where);
}

MachineImage MachineImage::latest_amazon_linux2(const AmazonLinux2ImageSsmParameterProps& props) {
  AmazonLinux2ImageSsmParameterProps latest = props;
  latest.cached_in_context = props.cached_in_context.value_or(false);
  latest.kernel = "5.10";
  return AmazonLinux2ImageSsmParameter(latest);
}

MachineImage MachineImage::latest_amazon_linux2022(const AmazonLinux2022ImageSsmParameterProps& props) {
  AmazonLinux2022ImageSsmParameterProps latest = props;
  latest.cached_in_context = props.cached_in_context.value_or(false);
  latest.kernel = "5.15";
  return AmazonLinux2022ImageSsmParameter(latest);
}

MachineImage MachineImage::latest_amazon_linux2023(const AmazonLinux2023ImageSsmParameterProps& props) {
  AmazonLinux2023ImageSsmParameterProps latest = props;
  latest.cached_in_context = props.cached_in_context.value_or(false);
  latest.kernel = "6.1";
  return AmazonLinux2023ImageSsmParameter(latest);
}

MachineImage MachineImage::latest_windows(WindowsVersion version, const WindowsImageProps& props) {
  return WindowsImage(version, props);
}

MachineImage MachineImage::generic_linux(const AmiMap& ami_map, const GenericLinuxImageProps& props) {
  return MachineImage(std::make_shared<const RegionalImages>(ami_map, OperatingSystemType::LINUX, props.user_data));
}

MachineImage MachineImage::generic_windows(const AmiMap& ami_map, const GenericWindowsImageProps& props) {
  return MachineImage(std::make_shared<const RegionalImages>(ami_map, OperatingSystemType::WINDOWS, props.user_data));
}

MachineImage MachineImage::from_ssm_parameter(const std::string& parameter_name,
                                              const SsmParameterImageOptions& options) {
  return MachineImage(std::make_shared<const ParameterImage>(parameter_name, options));
}

MachineImage MachineImage::resolve_ssm_parameter_at_launch(const std::string& parameter_name,
                                                           const SsmParameterImageOptions& options) {
  return MachineImage(std::make_shared<const LaunchTimeImage>(parameter_name, options));
}

MachineImage MachineImage::lookup(const LookupMachineImageProps& props) {
  return MachineImage(std::make_shared<const LookedUpImage>(props));
}

GenericSSMParameterImage::GenericSSMParameterImage(const std::string& parameter_name, OperatingSystemType os,
                                                   const std::optional<UserData>& user_data)
    : GenericSSMParameterImage(parameter_name, SsmParameterImageOptions{.os = os, .user_data = user_data}) {}

GenericSSMParameterImage::GenericSSMParameterImage(const std::string& parameter_name,
                                                   const SsmParameterImageOptions& options)
    : MachineImage(from_ssm_parameter(parameter_name, options)), parameter_name_(parameter_name) {}

AmazonLinuxImageSsmParameterBase::AmazonLinuxImageSsmParameterBase(const AmazonLinuxImageSsmParameterBaseProps& props)
    : GenericSSMParameterImage(props.parameter_name,
                               SsmParameterImageOptions{.additional_cache_key = props.additional_cache_key,
                                                        .cached_in_context = props.cached_in_context.value_or(true),
                                                        .user_data = props.user_data}) {}

std::string AmazonLinuxImage::ssm_parameter_name(const AmazonLinuxImageProps& props, Where where) {
  const auto generation = props.generation.value_or(AmazonLinuxGeneration::AMAZON_LINUX);
  const std::string_view name = to_value(generation);
  if (generation == AmazonLinuxGeneration::AMAZON_LINUX_2022 ||
      generation == AmazonLinuxGeneration::AMAZON_LINUX_2023) {
    if (props.storage || props.virtualization) {
      fail({std::string(props.storage ? "storage" : "virtualization") + " for Amazon Linux of generation " +
                std::string(name),
            "generations AMAZON_LINUX and AMAZON_LINUX_2 with it", "AmazonLinuxImageProps"},
           where);
    }
    const bool is_2022 = generation == AmazonLinuxGeneration::AMAZON_LINUX_2022;
    return dashed({name, "ami", edition_part(props.edition),
                   to_value(is_2022 ? AmazonLinuxKernel::KERNEL5_X : AmazonLinuxKernel::KERNEL6_1),
                   cpu_part(props.cpu_type)});
  }
  return dashed({name, "ami", edition_part(props.edition), props.kernel ? to_value(*props.kernel) : "",
                 to_value(props.virtualization.value_or(AmazonLinuxVirt::HVM)), cpu_part(props.cpu_type),
                 to_value(props.storage.value_or(AmazonLinuxStorage::GENERAL_PURPOSE))});
}

AmazonLinuxImage::AmazonLinuxImage(const AmazonLinuxImageProps& props, Where where)
    : GenericSSMParameterImage(ssm_parameter_name(props, where),
                               SsmParameterImageOptions{.additional_cache_key = props.additional_cache_key,
                                                        .cached_in_context = props.cached_in_context,
                                                        .user_data = props.user_data}) {}

std::string AmazonLinux2ImageSsmParameter::ssm_parameter_name(const AmazonLinux2ImageSsmParameterProps& props) {
  const bool own_kernel = props.kernel.empty() || props.kernel == "default";
  return dashed({"amzn2", "ami", edition_part(props.edition), own_kernel ? "" : "kernel-" + props.kernel,
                 to_value(props.virtualization.value_or(AmazonLinuxVirt::HVM)), cpu_part(props.cpu_type),
                 to_value(props.storage.value_or(AmazonLinuxStorage::GENERAL_PURPOSE))});
}

AmazonLinux2ImageSsmParameter::AmazonLinux2ImageSsmParameter(const AmazonLinux2ImageSsmParameterProps& props)
    : AmazonLinuxImageSsmParameterBase({.parameter_name = ssm_parameter_name(props),
                                        .additional_cache_key = props.additional_cache_key,
                                        .cached_in_context = props.cached_in_context,
                                        .user_data = props.user_data}) {}

std::string AmazonLinux2022ImageSsmParameter::ssm_parameter_name(const AmazonLinux2022ImageSsmParameterProps& props) {
  return dashed({"al2022", "ami", edition_part(props.edition), props.kernel.empty() ? "" : "kernel-" + props.kernel,
                 cpu_part(props.cpu_type)});
}

AmazonLinux2022ImageSsmParameter::AmazonLinux2022ImageSsmParameter(const AmazonLinux2022ImageSsmParameterProps& props)
    : AmazonLinuxImageSsmParameterBase({.parameter_name = ssm_parameter_name(props),
                                        .additional_cache_key = props.additional_cache_key,
                                        .cached_in_context = props.cached_in_context,
                                        .user_data = props.user_data}) {}

std::string AmazonLinux2023ImageSsmParameter::ssm_parameter_name(const AmazonLinux2023ImageSsmParameterProps& props) {
  return dashed({"al2023", "ami", edition_part(props.edition),
                 "kernel-" + (props.kernel.empty() ? std::string("default") : props.kernel), cpu_part(props.cpu_type)});
}

AmazonLinux2023ImageSsmParameter::AmazonLinux2023ImageSsmParameter(const AmazonLinux2023ImageSsmParameterProps& props)
    : AmazonLinuxImageSsmParameterBase({.parameter_name = ssm_parameter_name(props),
                                        .additional_cache_key = props.additional_cache_key,
                                        .cached_in_context = props.cached_in_context,
                                        .user_data = props.user_data}) {}

WindowsImage::WindowsImage(WindowsVersion version, const WindowsImageProps& props)
    : GenericSSMParameterImage("/aws/service/ami-windows-latest/" + std::string(to_value(version)),
                               OperatingSystemType::WINDOWS, props.user_data) {}

}  // namespace cdk::ec2
