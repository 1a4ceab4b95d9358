#include <algorithm>
#include <cctype>
#include <cdk/ecs/runtime_platform.hpp>
#include <string_view>
#include <utility>

namespace cdk::ecs {
namespace {

bool name_begins_with(const Input<std::string>& name, std::string_view lower_case) {
  if (!name.is_string()) return false;
  const std::string_view text = name.as_string();
  return text.size() >= lower_case.size() &&
         std::equal(lower_case.begin(), lower_case.end(), text.begin(),
                    [](char want, char got) { return want == std::tolower(static_cast<unsigned char>(got)); });
}

}  // namespace

constinit const CpuArchitecture CpuArchitecture::ARM64("ARM64");
constinit const CpuArchitecture CpuArchitecture::X86_64("X86_64");

CpuArchitecture CpuArchitecture::of(Input<std::string> cpu_architecture) {
  CpuArchitecture made(nullptr);
  made.custom_ = std::move(cpu_architecture);
  return made;
}

using Os = OperatingSystemFamily;
constinit const Os Os::LINUX("LINUX");
constinit const Os Os::WINDOWS_SERVER_2004_CORE("WINDOWS_SERVER_2004_CORE");
constinit const Os Os::WINDOWS_SERVER_2016_FULL("WINDOWS_SERVER_2016_FULL");
constinit const Os Os::WINDOWS_SERVER_2019_CORE("WINDOWS_SERVER_2019_CORE");
constinit const Os Os::WINDOWS_SERVER_2019_FULL("WINDOWS_SERVER_2019_FULL");
constinit const Os Os::WINDOWS_SERVER_2022_CORE("WINDOWS_SERVER_2022_CORE");
constinit const Os Os::WINDOWS_SERVER_2022_FULL("WINDOWS_SERVER_2022_FULL");
constinit const Os Os::WINDOWS_SERVER_2025_CORE("WINDOWS_SERVER_2025_CORE");
constinit const Os Os::WINDOWS_SERVER_2025_FULL("WINDOWS_SERVER_2025_FULL");
constinit const Os Os::WINDOWS_SERVER_20H2_CORE("WINDOWS_SERVER_20H2_CORE");

OperatingSystemFamily OperatingSystemFamily::of(Input<std::string> family) {
  OperatingSystemFamily made(nullptr);
  made.custom_ = std::move(family);
  return made;
}

bool OperatingSystemFamily::is_linux() const { return name_begins_with(name(), "linux"); }
bool OperatingSystemFamily::is_windows() const { return name_begins_with(name(), "windows"); }

}  // namespace cdk::ecs
