// Where images come from: public parameters, maps, look-ups, parameters read at launch.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>

using namespace cdk;
using ec2::AmazonLinuxEdition;
using ec2::AmazonLinuxGeneration;
using ec2::AmazonLinuxImage;
using ec2::MachineImage;

namespace {

constexpr auto ARM_64 = ec2::AmazonLinuxCpuType::ARM_64;

struct Images {
  App& app;
  Stack& stack = app.add<Stack>("Images", {.env = {.account = "123456789012", .region = "eu-west-1"}});
  Stack& open = app.add<Stack>("Open");

  void both(const std::string& id, const MachineImage& image) {
    for (Stack* scope : {&stack, &open}) scope->add<ec2::LaunchTemplate>(id, {.machine_image = image});
  }
  void one(const char* id, const MachineImage& image) { stack.add<ec2::LaunchTemplate>(id, {.machine_image = image}); }

  void amazon_linux() {
    both("Linux", MachineImage::latest_amazon_linux());
    both("Linux2", MachineImage::latest_amazon_linux2());
    both("Linux2Arm",
         MachineImage::latest_amazon_linux2(
             {.cpu_type = ARM_64, .edition = AmazonLinuxEdition::MINIMAL, .storage = ec2::AmazonLinuxStorage::EBS}));
    both("Linux2022", MachineImage::latest_amazon_linux2022({.edition = AmazonLinuxEdition::MINIMAL}));
    both("Linux2023", MachineImage::latest_amazon_linux2023());
    both("Linux2023Arm",
         MachineImage::latest_amazon_linux2023({.cpu_type = ARM_64, .edition = AmazonLinuxEdition::MINIMAL}));
    both("Kernel2", ec2::AmazonLinux2ImageSsmParameter(
                        {.cached_in_context = false, .kernel = ec2::AmazonLinux2Kernel::KERNEL_5_10}));
    both("Kernel2023", ec2::AmazonLinux2023ImageSsmParameter(
                           {.cached_in_context = false, .kernel = ec2::AmazonLinux2023Kernel::KERNEL_6_1}));
    one("Class2", ec2::AmazonLinux2ImageSsmParameter());
    one("Class2022", ec2::AmazonLinux2022ImageSsmParameter());
    one("Class2023", ec2::AmazonLinux2023ImageSsmParameter());
    both("ClassAMAZON_LINUX", AmazonLinuxImage({.generation = AmazonLinuxGeneration::AMAZON_LINUX}));
    both("ClassAMAZON_LINUX_2", AmazonLinuxImage({.generation = AmazonLinuxGeneration::AMAZON_LINUX_2}));
    both("ClassAMAZON_LINUX_2022", AmazonLinuxImage({.generation = AmazonLinuxGeneration::AMAZON_LINUX_2022}));
    both("ClassAMAZON_LINUX_2023", AmazonLinuxImage({.generation = AmazonLinuxGeneration::AMAZON_LINUX_2023}));
    both("ClassPv",
         AmazonLinuxImage({.storage = ec2::AmazonLinuxStorage::S3, .virtualization = ec2::AmazonLinuxVirt::PV}));
    both("ClassKernel", AmazonLinuxImage({.cpu_type = ARM_64,
                                          .edition = AmazonLinuxEdition::MINIMAL,
                                          .generation = AmazonLinuxGeneration::AMAZON_LINUX_2,
                                          .kernel = ec2::AmazonLinuxKernel::KERNEL5_X}));
  }

  void others() {
    both("Windows", MachineImage::latest_windows(ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE));
    both("Generic",
         MachineImage::generic_linux({{"eu-west-1", "ami-0123456789abcdef0"}, {"us-east-1", "ami-0123456789abcdef1"}}));
    both("GenericWindows", MachineImage::generic_windows({{"eu-west-1", "ami-0123456789abcdef2"}}));
    both("Parameter", MachineImage::from_ssm_parameter("/my/image", {.os = ec2::OperatingSystemType::WINDOWS}));
    both("AtLaunch", MachineImage::resolve_ssm_parameter_at_launch("/my/image"));
    both("AtLaunchVersion", MachineImage::resolve_ssm_parameter_at_launch("/my/image", {.parameter_version = "3"}));
    one("Found", MachineImage::lookup({.name = "web-*"}));
    one("Filtered",
        MachineImage::lookup(
            {.name = "db-*", .filters = {{"architecture", {"arm64"}}}, .owners = {"amazon"}, .windows = true}));
    one("Cached", MachineImage::latest_amazon_linux2023({.cached_in_context = true}));
    one("CachedKey", MachineImage::latest_amazon_linux2023({.additional_cache_key = "two", .cached_in_context = true}));
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Images images{app};
  images.amazon_linux();
  images.others();
  return app.run();
}
